use proc_macro2::TokenStream;
use quote::quote;

use super::ast::Input;
use super::bounds::Bounds;
use super::checks;
use super::codes::Codes;
use super::impls::Impls;
use super::methods::Methods;
use super::names::Names;

pub(super) fn expand(input: &Input) -> TokenStream {
    let names = &Names::new(input);
    let codes = &Codes::new(input, names);
    let constants = constants(input, codes);
    let impls = impls(input, codes);
    wrap(&quote!(#constants #impls))
}

/// Gives the generated items a scope of their own, in which no name meets one of the user's.
pub(super) fn wrap(items: &TokenStream) -> TokenStream {
    quote! {
        // The item's own names, paths and lifetimes are repeated as they stand: to judge them is the business of the item.
        #[allow(deprecated, unused_qualifications, clippy::elidable_lifetime_names, clippy::needless_lifetimes)]
        const _: () = {
            #items
        };
    }
}

fn constants(input: &Input, codes: &Codes) -> TokenStream {
    let statuses = input
        .forms
        .iter()
        .filter_map(|form| codes.status_constant(form));
    let agreements = input
        .forms
        .iter()
        .filter_map(|form| checks::agreement(codes, form));
    let distinct = input
        .attrs
        .try_from
        .as_ref()
        .map(|_| checks::distinct(codes, input));
    quote!(#(#statuses)* #(#agreements)* #distinct)
}

fn impls(input: &Input, codes: &Codes) -> TokenStream {
    let methods = Methods { input, codes };
    let impls = Impls::new(input, codes.names);
    let bounds = Bounds::new(input, codes.names);

    let obs_error_codes = impls.codes(&bounds.codes(), &methods.codes());
    let display =
        (!input.skips_display()).then(|| impls.display(&bounds.display(), &methods.display()));
    let error = (!input.skips_error()).then(|| impls.error(&bounds.error(), &methods.source()));
    let conversions = impls.conversions(&bounds.codes());
    let try_from = input.attrs.try_from.as_ref().map(|_| {
        let from_status = impls.try_from_status(&methods.try_from_status());
        let from_number = impls.try_from_number(&methods.try_from_number());
        quote!(#from_status #from_number)
    });
    quote!(#obs_error_codes #display #error #conversions #try_from)
}

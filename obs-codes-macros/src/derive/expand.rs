use proc_macro2::TokenStream;
use quote::quote;

use super::ast::Input;
use super::bounds::Bounds;
use super::checks;
use super::impls::Impls;
use super::methods::Methods;
use super::names::Names;
use super::try_from::TryFrom;

pub(super) fn expand(input: &Input) -> TokenStream {
    let names = &Names::new(input);
    let constants = constants(input, names);
    let impls = impls(input, names);
    wrap(&quote!(#constants #impls))
}

/// Gives the generated items a scope of their own, in which no name meets one of the user's.
pub(super) fn wrap(items: &TokenStream) -> TokenStream {
    quote! {
        // The names and paths that the user wrote are repeated here: to judge them is the business of the item itself.
        #[allow(deprecated, unused_qualifications)]
        const _: () = {
            #items
        };
    }
}

fn constants(input: &Input, names: &Names) -> TokenStream {
    let aliases = &names.aliases;
    let agreements = input
        .forms
        .iter()
        .map(|form| checks::agreement(form, names));
    quote!(#aliases #(#agreements)*)
}

fn impls(input: &Input, names: &Names) -> TokenStream {
    let methods = Methods { input, names };
    let impls = Impls::new(input, names);
    let bounds = Bounds::new(input, names);

    let obs_error_codes = impls.codes(&bounds.codes(), &methods.codes());
    let display =
        (!input.skips_display()).then(|| impls.display(&bounds.display(), &methods.display()));
    let error = (!input.skips_error()).then(|| impls.error(&bounds.error(), &methods.source()));
    let try_from = input.attrs.try_from.as_ref().map(|_| {
        let try_from = TryFrom { input, names };
        let check = try_from.check();
        let status = impls.try_from_status(&try_from.status());
        let number = impls.try_from_number(&try_from.number());
        quote!(#check #status #number)
    });
    quote!(#obs_error_codes #display #error #try_from)
}

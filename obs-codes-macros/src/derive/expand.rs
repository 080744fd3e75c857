use proc_macro2::TokenStream;
use quote::quote;

use super::ast::Input;
use super::bounds::Bounds;
use super::checks::Checks;
use super::codes::Codes;
use super::impls::Impls;
use super::methods::Methods;
use super::names::Names;
use super::try_from::TryFrom;

pub(super) fn expand(input: &Input) -> TokenStream {
    let names = &Names::new(input);
    let codes = &Codes { names };
    let checks = checks(input, codes);
    let impls = impls(input, codes);
    names.scope(quote!(#checks #impls))
}

fn checks(input: &Input, codes: &Codes) -> TokenStream {
    let checks = Checks { codes };
    let agreements = input.forms.iter().map(|form| checks.agreement(form));
    let distinct = input
        .attrs
        .try_from
        .as_ref()
        .map(|_| checks.distinct(input));
    quote!(#(#agreements)* #distinct)
}

fn impls(input: &Input, codes: &Codes) -> TokenStream {
    let methods = Methods { input, codes };
    let impls = Impls::new(input, codes.names);
    let bounds = Bounds::new(input, codes.names);

    let obs_error_codes = impls.codes(&bounds.codes(), &methods.codes());
    let display =
        (!input.skips_display()).then(|| impls.display(&bounds.display(), &methods.display()));
    let error = (!input.skips_error()).then(|| impls.error(&bounds.error(), &methods.source()));
    let try_from = input.attrs.try_from.as_ref().map(|_| {
        let try_from = TryFrom { input, codes };
        let status = impls.try_from_status(&try_from.status());
        let number = impls.try_from_number(&try_from.number());
        quote!(#status #number)
    });
    quote!(#obs_error_codes #display #error #try_from)
}

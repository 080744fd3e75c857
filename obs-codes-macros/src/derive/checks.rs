use proc_macro2::TokenStream;
use quote::quote;

use super::ast::Form;
use super::codes::{self, literal, panic_at};
use super::names::code;
use super::value::{Name, Status};

/// A form may say more than one code; all of them have to mean one status.
pub(super) fn agreement(form: &Form) -> Option<TokenStream> {
    let attrs = &form.attrs;
    let cause = attrs.cause.as_ref().map(|name| ("cause", name));
    let named = cause.or_else(|| attrs.error_code.as_ref().map(|name| ("error code", name)))?;
    let narrowest = codes::narrowest(form)?;
    let of_status = attrs
        .status
        .as_ref()
        .map(|status| with_status(named, status));
    let of_error_code = attrs
        .cause
        .as_ref()
        .and_then(|cause| with_error_code(form, cause));
    let checks: Vec<_> = of_status.into_iter().chain(of_error_code).collect();
    (!checks.is_empty()).then(|| {
        quote! {
            const _: () = {
                let __code = #narrowest.status_code().as_u16();
                #(#checks)else*
            };
        }
    })
}

fn with_status((kind, Name(name)): (&str, &Name), status: &Status) -> TokenStream {
    let (number, said) = match status {
        Status::Number { code, span } => (literal(*code, *span), code.to_string()),
        Status::Name(name) => {
            let status = code("StatusCode", name);
            (quote!(#status.as_u16()), name.to_string())
        }
    };
    let message =
        format!("`{name}` is no {kind} of `{said}`: leave `status` out, the {kind} brings its own");
    let failure = panic_at(status.span(), &message);
    quote!(if __code != #number { #failure })
}

fn with_error_code(form: &Form, Name(cause): &Name) -> Option<TokenStream> {
    let Name(name) = form.attrs.error_code.as_ref()?;
    let error_code = codes::error_code(form)?;
    let message =
        format!("the cause `{cause}` and the error code `{name}` are of different statuses");
    let failure = panic_at(cause.span(), &message);
    Some(quote!(if __code != #error_code.status_code().as_u16() { #failure }))
}

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::ast::Form;
use super::codes::{self, literal};
use super::names::{Names, code, support};
use super::value::{Name, Status};

/// A form may say more than one code; all of them have to mean one status.
pub(super) fn agreement(form: &Form, names: &Names) -> TokenStream {
    let attrs = &form.attrs;
    let cause = attrs.cause.as_ref().zip(codes::cause(form));
    let error_code = attrs.error_code.as_ref().zip(codes::error_code(form));
    if let Some(status) = &attrs.status {
        let of_cause = cause.map(|(name, code)| with_status(status, "cause", name, &code, names));
        let of_code =
            error_code.map(|(name, code)| with_status(status, "error code", name, &code, names));
        return quote!(#of_cause #of_code);
    }
    match (cause, error_code) {
        (Some((Name(cause), narrow)), Some((Name(error_code), wide))) => {
            let message = format!(
                "the cause `{cause}` and the error code `{error_code}` are of different statuses"
            );
            let number = quote!(#narrow.status_code().as_u16());
            same(&number, &wide, cause.span(), &message, names)
        }
        _ => TokenStream::new(),
    }
}

fn with_status(
    status: &Status,
    kind: &str,
    Name(name): &Name,
    code: &TokenStream,
    names: &Names,
) -> TokenStream {
    let (number, said) = number(status);
    let message =
        format!("`{name}` is no {kind} of `{said}`: leave `status` out, the {kind} brings its own");
    same(&number, code, status.span(), &message, names)
}

fn number(status: &Status) -> (TokenStream, String) {
    match status {
        Status::Number { code, span } => {
            let number = literal(*code, *span);
            (quote!(#number), code.to_string())
        }
        Status::Name(name) => {
            let status = code("StatusCode", name);
            (quote!(#status.as_u16()), name.to_string())
        }
    }
}

fn same(
    number: &TokenStream,
    code: &TokenStream,
    span: Span,
    message: &str,
    names: &Names,
) -> TokenStream {
    let same = support("same", span, names);
    let check = quote_spanned!(span=> #same(#number, #code.status_code().as_u16(), #message));
    quote!(const _: () = #check;)
}

//! Constants whose evaluation fails: only the compiler knows which codes share a status.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::codes::{cause, error_code, literal, number};
use super::item::{Form, Input};
use super::paths::Paths;
use super::value::{Name, Status};

/// Checks that all codes of a form have the same status.
pub(super) fn agreement(form: &Form, paths: &Paths) -> TokenStream {
    let attrs = &form.attrs;
    let codes = [
        attrs.status.is_some(),
        attrs.cause.is_some(),
        attrs.error_code.is_some(),
    ];
    if codes.iter().filter(|is_stated| **is_stated).count() < 2 {
        return TokenStream::new();
    }
    let cause = attrs.cause.as_ref().zip(cause(form, paths));
    let error_code = attrs.error_code.as_ref().zip(error_code(form, paths));
    match (&attrs.status, cause, error_code) {
        (Some(status), cause, error_code) => {
            let cause = cause.map(|(name, code)| stated(status, "cause", name, &code, paths));
            let error_code =
                error_code.map(|(name, code)| stated(status, "error code", name, &code, paths));
            quote!(#cause #error_code)
        }
        (None, Some((Name(cause), narrow)), Some((Name(error_code), wide))) => {
            let message = format!(
                "the cause `{cause}` and the error code `{error_code}` are of different statuses"
            );
            let narrow = quote!(#narrow.status_code().as_u16());
            same(&narrow, &wide, cause.span(), &message, paths)
        }
        _ => TokenStream::new(),
    }
}

fn stated(
    status: &Status,
    kind: &str,
    Name(name): &Name,
    code: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let (number, said) = match status {
        Status::Number { code, span } => {
            let number = literal(*code, *span);
            (quote!(#number), code.to_string())
        }
        Status::Name(name) => {
            let status = paths.code("StatusCode", name);
            (quote!(#status.as_u16()), name.to_string())
        }
    };
    let article = if kind == "cause" { "a" } else { "an" };
    let message = format!(
        "`{name}` is not {article} {kind} of `{said}`; omit `status`, the {kind} implies it"
    );
    same(&number, code, status.span(), &message, paths)
}

fn same(
    number: &TokenStream,
    code: &TokenStream,
    span: Span,
    message: &str,
    paths: &Paths,
) -> TokenStream {
    let check = paths.private("Check", span);
    let check =
        quote_spanned!(span=> <#check>::same(#number, #code.status_code().as_u16(), #message));
    quote!(const _: () = #check;)
}

/// `__CODES`, the status number of each form, which must be distinct.
pub(super) fn distinct_codes(input: &Input, paths: &Paths) -> TokenStream {
    let count = input.forms.len();
    let codes = input.forms.iter().map(|form| number(form, paths));
    let checks = input.forms.iter().enumerate().skip(1).map(|(index, form)| {
        let ident = form.ident;
        let message = format!("`{ident}` has the status of an earlier variant; with `try_from` each variant needs its own");
        let check = paths.private("Check", ident.span());
        let check = quote_spanned!(ident.span()=> <#check>::first(&__CODES, #index, #message));
        quote!(const _: () = #check;)
    });
    quote! {
        const __CODES: [::core::primitive::u16; #count] = [#(#codes),*];
        #(#checks)*
    }
}

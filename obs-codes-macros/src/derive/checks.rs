//! Constants whose evaluation fails: only the compiler knows which codes share a status.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::codes::{literal, number};
use super::item::{Form, Input};
use super::paths::{Code, Paths};
use super::value::Status;

/// Checks that all codes of a form have the same status.
pub(super) fn agreement(form: &Form, paths: &Paths, checks: &mut TokenStream) {
    let attrs = &form.attrs;
    if let Some(status) = &attrs.status {
        if let Some(name) = &attrs.cause {
            let code = paths.code("Cause", name);
            checks.extend(stated(status, "cause", name, &code, paths));
        }
        if let Some(name) = &attrs.error_code {
            let code = paths.code("ErrorCode", name);
            checks.extend(stated(status, "error code", name, &code, paths));
        }
    } else if let (Some(cause), Some(error_code)) = (&attrs.cause, &attrs.error_code) {
        let message = format!(
            "the cause `{cause}` and the error code `{error_code}` are of different statuses"
        );
        let narrow = paths.code("Cause", cause);
        let narrow = quote!(#narrow.status_code().as_u16());
        let wide = paths.code("ErrorCode", error_code);
        checks.extend(same(&narrow, &wide, cause.span(), &message, paths));
    }
}

fn stated(status: &Status, kind: &str, name: &Ident, code: &Code, paths: &Paths) -> TokenStream {
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
    code: &Code,
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
    let mut codes = TokenStream::new();
    let mut checks = TokenStream::new();
    for (index, form) in input.forms.iter().enumerate() {
        let code = number(form, paths);
        codes.extend(quote!(#code,));
        if index > 0 {
            let ident = form.ident;
            let message = format!(
                "`{ident}` has the status of an earlier variant; with `try_from` each variant needs its own"
            );
            let check = paths.private("Check", ident.span());
            // Only errors are at the variant: its name may come from the caller of a `macro`, who does not see the constant.
            let all = Ident::new("__CODES", Span::call_site());
            let check = quote_spanned!(ident.span()=> <#check>::first(&#all, #index, #message));
            checks.extend(quote!(const _: () = #check;));
        }
    }
    quote! {
        const __CODES: [::core::primitive::u16; #count] = [#codes];
        #checks
    }
}

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::ast::Form;
use super::names::{Names, alias, code, support};
use super::value::{Name, Status};

pub(super) fn cause(form: &Form) -> Option<TokenStream> {
    let Name(name) = form.attrs.cause.as_ref()?;
    Some(code("Cause", name))
}

pub(super) fn error_code(form: &Form) -> Option<TokenStream> {
    let Name(name) = form.attrs.error_code.as_ref()?;
    Some(code("ErrorCode", name))
}

/// All that a form says, from the narrowest of its codes.
pub(super) fn codes(form: &Form, names: &Names) -> TokenStream {
    match (cause(form), error_code(form)) {
        (Some(cause), Some(code)) => quote!(#cause.__codes().with_error_code(#code)),
        (Some(code), None) | (None, Some(code)) => quote!(#code.__codes()),
        (None, None) => {
            let status = own_status(form, names);
            quote!(#status.__codes())
        }
    }
}

/// The status alone, from the narrowest code.
pub(super) fn status(form: &Form, names: &Names) -> TokenStream {
    match cause(form).or_else(|| error_code(form)) {
        Some(code) => quote!(#code.status_code()),
        None => own_status(form, names),
    }
}

fn own_status(form: &Form, names: &Names) -> TokenStream {
    match &form.attrs.status {
        Some(Status::Number { code, span }) => numbered(*code, *span, names),
        Some(Status::Name(name)) => code("StatusCode", name),
        None => code("StatusCode", form.ident),
    }
}

fn numbered(code: u16, span: Span, names: &Names) -> TokenStream {
    let status = alias("StatusCode", span);
    let numbered = support("Numbered", span, names);
    let number = literal(code, span);
    quote_spanned!(span=> <#status as #numbered<#number>>::STATUS)
}

pub(super) fn literal(code: u16, span: Span) -> Literal {
    let mut literal = Literal::u16_unsuffixed(code);
    literal.set_span(span);
    literal
}

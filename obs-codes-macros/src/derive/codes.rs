//! Expressions for the codes of a form.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::item::Form;
use super::paths::Paths;
use super::value::{Name, Status};

/// The codes of a form, as a variant of `Codes` with its fields.
pub(super) fn codes(form: &Form, paths: &Paths) -> (&'static str, Option<TokenStream>) {
    if let Some(field) = form.forwarded() {
        return ("Field", Some(field.variable()));
    }
    if form.attrs.no_response.is_some() {
        return ("NoResponse", None);
    }
    match (cause(form, paths), error_code(form, paths)) {
        (Some(cause), Some(code)) => ("Narrowed", Some(quote!(#code, #cause))),
        (Some(cause), None) => ("Cause", Some(cause)),
        (None, Some(code)) => ("ErrorCode", Some(code)),
        (None, None) => ("Status", Some(stated_status(form, paths))),
    }
}

/// The status of a form without other codes.
pub(super) fn stated_status(form: &Form, paths: &Paths) -> TokenStream {
    match &form.attrs.status {
        Some(Status::Number { code, span }) => match paths.statuses.name_of(*code) {
            Some(name) => paths.code("StatusCode", &Ident::new(name, *span)),
            None => numbered(*code, *span, paths),
        },
        Some(Status::Name(name)) => paths.code("StatusCode", name),
        None if paths.statuses.has(form.ident) => paths.code("StatusCode", form.ident),
        None => {
            let span = form.ident.span();
            let check = paths.private("Check", span);
            let status = paths.code_type("StatusCode", span);
            let name = form.ident;
            quote_spanned!(span=> <#check>::named::<#status, _>(#status::#name))
        }
    }
}

/// The number of the form's status, as a constant.
pub(super) fn number(form: &Form, paths: &Paths) -> TokenStream {
    if let Some(code) = cause(form, paths).or_else(|| error_code(form, paths)) {
        return quote!(#code.status_code().as_u16());
    }
    let name = match &form.attrs.status {
        Some(Status::Number { code, span }) => return literal(*code, *span).into_token_stream(),
        Some(Status::Name(name)) => name,
        None => form.ident,
    };
    let status = paths.code("StatusCode", name);
    quote!(#status.as_u16())
}

pub(super) fn cause(form: &Form, paths: &Paths) -> Option<TokenStream> {
    let Name(name) = form.attrs.cause.as_ref()?;
    Some(paths.code("Cause", name))
}

pub(super) fn error_code(form: &Form, paths: &Paths) -> Option<TokenStream> {
    let Name(name) = form.attrs.error_code.as_ref()?;
    Some(paths.code("ErrorCode", name))
}

fn numbered(code: u16, span: Span, paths: &Paths) -> TokenStream {
    let check = paths.private("Check", span);
    let number = literal(code, span);
    // The type is inferred: if it were written here, rustc would report a wrong number at the type.
    quote_spanned!(span=> <#check>::numbered::<#number, _>())
}

pub(super) fn literal(code: u16, span: Span) -> Literal {
    let mut literal = Literal::u16_unsuffixed(code);
    literal.set_span(span);
    literal
}

/// Fallbacks for names of forms that the catalogue has no status for.
pub(super) fn missing_statuses<'f>(
    forms: &mut dyn Iterator<Item = &'f Form<'f>>,
    paths: &Paths,
) -> Option<TokenStream> {
    let forms =
        forms.filter(|form| form.is_named_as_its_status() && !paths.statuses.has(form.ident));
    let names = forms.map(|form| {
        let mut name = form.ident.clone();
        name.set_span(Span::call_site().located_at(name.span()));
        name
    });
    let names: Vec<_> = names.collect();
    if names.is_empty() {
        return None;
    }
    let Paths { krate, status, .. } = paths;
    Some(quote!(#krate::__missing_statuses! { #status; #(#names)* }))
}

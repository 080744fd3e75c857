//! Expressions for the codes of a form.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::item::{Form, Input};
use super::paths::{Code, Paths};
use super::value::Status;

/// The variant of `Codes` for a form.
pub(super) fn kind(form: &Form) -> &'static str {
    let attrs = &form.attrs;
    if form.forwarded().is_some() {
        return "Field";
    }
    if attrs.no_response.is_some() {
        return "NoResponse";
    }
    match (&attrs.cause, &attrs.error_code) {
        (Some(_), Some(_)) => "Narrowed",
        (Some(_), None) => "Cause",
        (None, Some(_)) => "ErrorCode",
        (None, None) => "Status",
    }
}

/// The fields of that variant.
pub(super) fn fields(form: &Form, paths: &Paths, tokens: &mut TokenStream) {
    if let Some(field) = form.forwarded() {
        return field.variable().to_tokens(tokens);
    }
    if form.attrs.no_response.is_some() {
        return;
    }
    match (cause(form, paths), error_code(form, paths)) {
        (Some(cause), Some(code)) => tokens.extend(quote!(#code, #cause)),
        (Some(code), None) | (None, Some(code)) => code.to_tokens(tokens),
        (None, None) => stated_status(form, paths, tokens),
    }
}

/// The status of a form without other codes.
pub(super) fn stated_status(form: &Form, paths: &Paths, tokens: &mut TokenStream) {
    let known;
    let name = match &form.attrs.status {
        Some(Status::Number { code, span }) => match paths.statuses.name_of(*code) {
            Some(name) => {
                known = Ident::new(name, *span);
                &known
            }
            None => return tokens.extend(numbered(*code, *span, paths)),
        },
        Some(Status::Name(name)) => name,
        None if paths.statuses.has(form.ident) => form.ident,
        None => return tokens.extend(named(form.ident, paths)),
    };
    paths.code("StatusCode", name).to_tokens(tokens);
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

pub(super) fn cause<'a>(form: &'a Form, paths: &Paths) -> Option<Code<'a>> {
    let name = form.attrs.cause.as_ref()?;
    Some(paths.code("Cause", name))
}

pub(super) fn error_code<'a>(form: &'a Form, paths: &Paths) -> Option<Code<'a>> {
    let name = form.attrs.error_code.as_ref()?;
    Some(paths.code("ErrorCode", name))
}

/// The status that has the form's name, as the compiler looks it up.
fn named(name: &Ident, paths: &Paths) -> TokenStream {
    let span = name.span();
    let check = paths.private("Check", span);
    let status = paths.code_type("StatusCode", span);
    quote_spanned!(span=> <#check>::named::<#status, _>(#status::#name))
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

/// Fallbacks for names of these forms that the catalogue has no status for.
pub(super) fn missing_statuses(
    input: &Input,
    is_looked_up: fn(&Form) -> bool,
    paths: &Paths,
) -> Option<TokenStream> {
    let mut names = TokenStream::new();
    for form in &input.forms {
        if form.is_named_as_its_status() && is_looked_up(form) && !paths.statuses.has(form.ident) {
            let mut name = form.ident.clone();
            name.set_span(Span::call_site().located_at(name.span()));
            name.to_tokens(&mut names);
        }
    }
    if names.is_empty() {
        return None;
    }
    let Paths { krate, status, .. } = paths;
    Some(quote!(#krate::__missing_statuses! { #status; #names }))
}

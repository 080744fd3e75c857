//! Checks that do not depend on the catalogue, or only on which one it is; the compiler checks names and numbers.

use proc_macro2::Span;
use syn::{Data, Ident};

use super::errors::Errors;
use super::item::{Form, Input};

pub(super) fn check(input: &Input, errors: &mut Errors) {
    if matches!(input.item.data, Data::Enum(_)) && input.forms.is_empty() {
        let message = "an enum without variants has no codes to derive";
        errors.at(&input.item.ident, message.to_owned());
    }
    check_thiserror(input, errors);
    check_catalogue(input, errors);
    for form in &input.forms {
        check_sources(form, errors);
        if let Some(key) = &form.attrs.transparent {
            check_transparent(form, key, errors);
        }
        if let Some(key) = &form.attrs.no_response {
            check_no_response(form, key, errors);
        }
        if input.attrs().try_from.is_some() {
            check_try_from(form, errors);
        }
    }
}

fn check_thiserror(input: &Input, errors: &mut Errors) {
    if let Some(attribute) = input.thiserror()
        && !(input.skips_display() && input.skips_error())
    {
        let message = format!(
            "with `#[error(...)]` another derive implements `Display` and `Error`: write `#[obs(skip(Display, Error))]` on `{}`",
            input.item.ident,
        );
        errors.at(&attribute, message);
    }
}

fn check_catalogue(input: &Input, errors: &mut Errors) {
    if let Some(name) = input.first_of_another_catalogue() {
        let message = format!(
            "`{name}` is not in the built-in catalogue; to use a catalogue of your own, add `#[obs(catalogue = path::to::module)]` to `{}`",
            input.item.ident,
        );
        errors.at(name, message);
    }
}

fn check_sources(form: &Form, errors: &mut Errors) {
    let mut is_marked = false;
    for field in &form.fields {
        if let Some(key) = &field.source {
            if is_marked {
                let message = "an error has one source, and an earlier field is marked as it";
                errors.at(key, message.to_owned());
            }
            is_marked = true;
        }
    }
}

fn check_transparent(form: &Form, key: &Ident, errors: &mut Errors) {
    if form.forwarded().is_none() {
        let message = if form.fields.is_empty() {
            format!(
                "`transparent` forwards to a field, and `{}` has none",
                form.ident
            )
        } else {
            format!(
                "`transparent` forwards to one field of `{}`: mark it with `#[obs(source)]`",
                form.ident
            )
        };
        errors.at(key, message);
    }
    if let Some((other, span)) = form.code() {
        let message = format!("`transparent` takes every code from the field; omit `{other}`");
        errors.push(syn::Error::new(span, message));
    }
}

fn check_no_response(form: &Form, key: &Ident, errors: &mut Errors) {
    if let Some((other, span)) = form.code() {
        let message = format!(
            "`no_response` is for an error without a code; omit `{other}`, or omit `no_response`"
        );
        errors.push(syn::Error::new(span, message));
    }
    if form.attrs.transparent.is_some() {
        let message = "`transparent` takes every code from the field; omit `no_response`";
        errors.at(key, message.to_owned());
    }
}

fn check_try_from(form: &Form, errors: &mut Errors) {
    if let Some(field) = form.fields.first() {
        let message = "`try_from` makes this variant from a status alone: it can have no fields";
        errors.at(field.ty, message.to_owned());
    }
    if let Some(key) = &form.attrs.no_response {
        let message = "`try_from` makes each variant from its status, and this one has none";
        errors.at(key, message.to_owned());
    }
}

impl Form<'_> {
    /// Its first code, with the key.
    fn code(&self) -> Option<(&'static str, Span)> {
        let attrs = &self.attrs;
        if let Some(status) = &attrs.status {
            return Some(("status", status.span()));
        }
        if let Some(cause) = &attrs.cause {
            return Some(("cause", cause.span()));
        }
        let error_code = attrs.error_code.as_ref()?;
        Some(("error_code", error_code.span()))
    }
}

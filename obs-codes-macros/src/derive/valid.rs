use super::ast::{Form, Input};
use super::errors::Errors;
use super::value::{Flag, Status};

/// What is wrong whatever the catalogue holds; names and numbers are for the compiler to check.
pub(super) fn check(input: &Input, errors: &mut Errors) {
    if input.is_enum() && input.forms.is_empty() {
        errors.at(
            &input.item.ident,
            "an enum without variants has no codes to derive",
        );
    }
    check_thiserror(input, errors);
    for form in &input.forms {
        if let Some(Flag(key)) = &form.attrs.transparent {
            check_transparent(form, key, errors);
        }
        if input.attrs.try_from.is_some() && !form.fields.is_empty() {
            let message =
                "`try_from` makes this variant from a status alone: it can have no fields";
            errors.at(form.fields, message);
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
        errors.at(attribute, message);
    }
}

fn check_transparent(form: &Form, key: &syn::Ident, errors: &mut Errors) {
    let fields = form.fields.len();
    if fields != 1 {
        let message = format!(
            "`transparent` takes every code from the one field of `{}`, which has {fields}",
            form.ident
        );
        errors.at(key, message);
    }
    let attrs = &form.attrs;
    let status = attrs
        .status
        .as_ref()
        .map(|status| ("status", status.span()));
    let cause = attrs.cause.as_ref().map(|name| ("cause", name.0.span()));
    let error_code = attrs
        .error_code
        .as_ref()
        .map(|name| ("error_code", name.0.span()));
    if let Some((other, span)) = status.or(cause).or(error_code) {
        let message = format!("`transparent` takes every code from the field: leave out `{other}`");
        errors.push(syn::Error::new(span, message));
    }
}

impl Status {
    pub(super) fn span(&self) -> proc_macro2::Span {
        match self {
            Self::Number { span, .. } => *span,
            Self::Name(name) => name.span(),
        }
    }
}

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::ast::Form;
use super::names::{Names, code};
use super::value::{Name, Status, unknown_number};

pub(super) fn cause(form: &Form) -> Option<TokenStream> {
    form.attrs
        .cause
        .as_ref()
        .map(|Name(name)| code("Cause", name))
}

pub(super) fn error_code(form: &Form) -> Option<TokenStream> {
    form.attrs
        .error_code
        .as_ref()
        .map(|Name(name)| code("ErrorCode", name))
}

/// The code that says most: several may stand together.
pub(super) fn narrowest(form: &Form) -> Option<TokenStream> {
    cause(form).or_else(|| error_code(form))
}

pub(super) fn status(form: &Form) -> TokenStream {
    if let Some(code) = narrowest(form) {
        return quote!(#code.status_code());
    }
    match &form.attrs.status {
        Some(Status::Number { .. }) => looked_up(form).into_token_stream(),
        Some(Status::Name(name)) => code("StatusCode", name),
        None => code("StatusCode", form.ident),
    }
}

/// The status as a number, for constants. A number stands for itself, so that an unknown one is reported by its lookup alone.
pub(super) fn number(form: &Form) -> TokenStream {
    match &form.attrs.status {
        Some(Status::Number { code, span }) if narrowest(form).is_none() => literal(*code, *span),
        _ => {
            let status = status(form);
            quote!(#status.as_u16())
        }
    }
}

/// Looks a number up where `cargo check` does so as well, also in a generic item.
///
/// In a `static`, because the compiler would say of a failed `const` that it met it, wherever that is used.
pub(super) fn lookup(form: &Form, names: &Names) -> Option<TokenStream> {
    let Some(Status::Number { code, span }) = form.attrs.status else {
        return None;
    };
    if narrowest(form).is_some() {
        return None;
    }
    let name = looked_up(form);
    let status_type = &names.status;
    let number = literal(code, span);
    let failure = panic_at(span, &unknown_number(code));
    Some(quote! {
        static #name: #status_type = match #status_type::from_u16(#number) {
            ::core::option::Option::Some(__status) => __status,
            ::core::option::Option::None => #failure,
        };
    })
}

fn looked_up(form: &Form) -> Ident {
    format_ident!("__STATUS_{}", form.index)
}

pub(super) fn literal(code: u16, span: Span) -> TokenStream {
    let mut literal = Literal::u16_unsuffixed(code);
    literal.set_span(span);
    literal.into_token_stream()
}

/// Evaluated in a constant, this is the compile error `message` at `span`.
pub(super) fn panic_at(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::panic!(#message))
}

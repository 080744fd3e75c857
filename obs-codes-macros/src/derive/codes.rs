use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::ast::{Form, Input};
use super::names::Names;
use super::value::{Name, Status, unknown_number};

/// The expressions for what a form says of itself. `None` stands for what the status implies.
pub(super) struct Codes<'a> {
    pub(super) names: &'a Names,
    /// Patterns need constants, so with `try_from` every status is one.
    pub(super) as_constants: bool,
}

impl<'a> Codes<'a> {
    pub(super) fn new(input: &Input, names: &'a Names) -> Self {
        Self {
            names,
            as_constants: input.attrs.try_from.is_some(),
        }
    }

    pub(super) fn cause(&self, form: &Form) -> Option<TokenStream> {
        form.attrs
            .cause
            .as_ref()
            .map(|Name(name)| self.names.code("Cause", name))
    }

    pub(super) fn error_code(&self, form: &Form) -> Option<TokenStream> {
        form.attrs
            .error_code
            .as_ref()
            .map(|Name(name)| self.names.code("ErrorCode", name))
    }

    /// The code that says most: several may stand together.
    pub(super) fn narrowest(&self, form: &Form) -> Option<TokenStream> {
        self.cause(form).or_else(|| self.error_code(form))
    }

    /// The status, by its constant if it has one.
    pub(super) fn status(&self, form: &Form) -> TokenStream {
        if self.has_constant(form) {
            constant(form).into_token_stream()
        } else {
            self.direct_status(form)
        }
    }

    /// The constant of a status that needs one, and none for the others.
    pub(super) fn status_constant(&self, form: &Form) -> Option<TokenStream> {
        let status_type = &self.names.status;
        self.has_constant(form).then(|| {
            let constant = constant(form);
            let status = self.direct_status(form);
            quote!(const #constant: #status_type = #status;)
        })
    }

    // A number is looked up in a constant outside of every generic context: only that is evaluated by `cargo check` too.
    fn has_constant(&self, form: &Form) -> bool {
        let by_number = matches!(form.attrs.status, Some(Status::Number { .. }));
        let by_code = form.attrs.cause.is_some() || form.attrs.error_code.is_some();
        self.as_constants || (by_number && !by_code)
    }

    fn direct_status(&self, form: &Form) -> TokenStream {
        if let Some(code) = self.narrowest(form) {
            return quote!(#code.status_code());
        }
        match &form.attrs.status {
            Some(Status::Number { code, span }) => self.looked_up(*code, *span),
            Some(Status::Name(name)) => self.names.code("StatusCode", name),
            None => self.names.code("StatusCode", form.ident),
        }
    }

    fn looked_up(&self, code: u16, span: Span) -> TokenStream {
        let status_type = &self.names.status;
        let number = spanned(code, span);
        let failure = panic_at(span, &unknown_number(code));
        quote! {
            match #status_type::from_u16(#number) {
                ::core::option::Option::Some(__status) => __status,
                ::core::option::Option::None => #failure,
            }
        }
    }
}

fn constant(form: &Form) -> Ident {
    format_ident!("__OBS_STATUS_{}", form.index)
}

pub(super) fn spanned(code: u16, span: Span) -> Literal {
    let mut literal = Literal::u16_unsuffixed(code);
    literal.set_span(span);
    literal
}

/// Evaluated in a constant, this is the compile error `message` at `span`.
pub(super) fn panic_at(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::panic!(#message))
}

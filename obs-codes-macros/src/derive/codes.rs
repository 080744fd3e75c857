use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::ast::Form;
use super::names::Names;
use super::value::{Name, Status};

/// The expressions for what a form says.
pub(super) struct Codes<'a> {
    pub(super) names: &'a Names,
}

impl Codes<'_> {
    pub(super) fn cause(&self, form: &Form) -> Option<TokenStream> {
        let Name(name) = form.attrs.cause.as_ref()?;
        Some(self.names.code("Cause", name))
    }

    pub(super) fn error_code(&self, form: &Form) -> Option<TokenStream> {
        let Name(name) = form.attrs.error_code.as_ref()?;
        Some(self.names.code("ErrorCode", name))
    }

    /// All of it, from the narrowest code.
    pub(super) fn all(&self, form: &Form) -> TokenStream {
        match (self.cause(form), self.error_code(form)) {
            (Some(cause), Some(code)) => quote!(#cause.__codes().with_error_code(#code)),
            (Some(code), None) | (None, Some(code)) => quote!(#code.__codes()),
            (None, None) => {
                let status = self.own_status(form);
                quote!(#status.__codes())
            }
        }
    }

    /// The status alone, from the narrowest code.
    pub(super) fn status(&self, form: &Form) -> TokenStream {
        match self.narrowest(form) {
            Some(code) => quote!(#code.status_code()),
            None => self.own_status(form),
        }
    }

    /// The code that says more than a status.
    pub(super) fn narrowest(&self, form: &Form) -> Option<TokenStream> {
        self.cause(form).or_else(|| self.error_code(form))
    }

    fn own_status(&self, form: &Form) -> TokenStream {
        match &form.attrs.status {
            Some(Status::Number { code, span }) => self.numbered(*code, *span),
            Some(Status::Name(name)) => self.names.code("StatusCode", name),
            None => self.names.code("StatusCode", form.ident),
        }
    }

    fn numbered(&self, code: u16, span: Span) -> TokenStream {
        let status = self.names.code_type("StatusCode", span);
        let numbered = self.names.support("Numbered", span);
        let number = literal(code, span);
        quote_spanned!(span=> <#status as #numbered<#number>>::STATUS)
    }
}

pub(super) fn literal(code: u16, span: Span) -> Literal {
    let mut literal = Literal::u16_unsuffixed(code);
    literal.set_span(span);
    literal
}

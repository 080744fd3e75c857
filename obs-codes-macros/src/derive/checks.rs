use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::ast::{Form, Input};
use super::codes::{Codes, literal};
use super::value::{Name, Status};

/// Constants whose evaluation is the error: the compiler alone knows which codes have one status.
pub(super) struct Checks<'a> {
    pub(super) codes: &'a Codes<'a>,
}

impl Checks<'_> {
    /// A form may say more than one code; all of them have to mean one status.
    pub(super) fn agreement(&self, form: &Form) -> TokenStream {
        let attrs = &form.attrs;
        // Before anything is written down: nearly all forms say one code, if any.
        let said = [
            attrs.status.is_some(),
            attrs.cause.is_some(),
            attrs.error_code.is_some(),
        ];
        if said.into_iter().filter(|said| *said).count() < 2 {
            return TokenStream::new();
        }
        let cause = attrs.cause.as_ref().zip(self.codes.cause(form));
        let error_code = attrs.error_code.as_ref().zip(self.codes.error_code(form));
        match (&attrs.status, cause, error_code) {
            (Some(status), cause, error_code) => {
                let cause = cause.map(|(name, code)| self.stated(status, "cause", name, &code));
                let error_code =
                    error_code.map(|(name, code)| self.stated(status, "error code", name, &code));
                quote!(#cause #error_code)
            }
            (None, Some((Name(cause), narrow)), Some((Name(error_code), wide))) => {
                let message = format!(
                    "the cause `{cause}` and the error code `{error_code}` are of different statuses"
                );
                self.same(
                    &quote!(#narrow.status_code().as_u16()),
                    &wide,
                    cause.span(),
                    &message,
                )
            }
            _ => TokenStream::new(),
        }
    }

    fn stated(
        &self,
        status: &Status,
        kind: &str,
        Name(name): &Name,
        code: &TokenStream,
    ) -> TokenStream {
        let (number, said) = match status {
            Status::Number { code, span } => {
                let number = literal(*code, *span);
                (quote!(#number), code.to_string())
            }
            Status::Name(name) => {
                let status = self.codes.names.code("StatusCode", name);
                (quote!(#status.as_u16()), name.to_string())
            }
        };
        let message = format!(
            "`{name}` is no {kind} of `{said}`: leave `status` out, the {kind} brings its own"
        );
        self.same(&number, code, status.span(), &message)
    }

    fn same(
        &self,
        number: &TokenStream,
        code: &TokenStream,
        span: Span,
        message: &str,
    ) -> TokenStream {
        let same = self.codes.names.support("same", span);
        let check = quote_spanned!(span=> #same(#number, #code.status_code().as_u16(), #message));
        quote!(const _: () = #check;)
    }

    /// With `try_from` a status has to lead to one variant.
    pub(super) fn distinct(&self, input: &Input) -> TokenStream {
        let count = input.forms.len();
        let statuses = input.forms.iter().map(|form| self.codes.status(form));
        let checks = input.forms.iter().skip(1).map(|Form { index, ident, .. }| {
            let message = format!("`{ident}` has the status of an earlier variant; with `try_from` each variant needs its own");
            let first = self.codes.names.support("first", ident.span());
            let check = quote_spanned!(ident.span()=> #first(&__CODES, #index, #message));
            quote!(const _: () = #check;)
        });
        quote! {
            const _: () = {
                const __CODES: [::core::primitive::u16; #count] = [#(#statuses.as_u16()),*];
                #(#checks)*
            };
        }
    }
}

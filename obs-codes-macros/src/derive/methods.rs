use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Fields;
use syn::spanned::Spanned as _;

use super::ast::{Form, Input};
use super::codes::Codes;
use super::names::Names;

/// The bodies of the generated methods.
pub(super) struct Methods<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) codes: &'a Codes<'a>,
}

impl Methods<'_> {
    /// Those of `ObsErrorCodes`. The others follow from these in the runtime crate.
    pub(super) fn codes(&self) -> TokenStream {
        let Names { krate, status, .. } = self.codes.names;
        if self.input.forms.iter().all(Form::is_status_alone) {
            let body = self.select(None, |form, _| Some(self.codes.status(form)));
            return quote!(fn status_code(&self) -> #status { #body });
        }
        let body = self.of_one_kind().or_else(|| self.of_each());
        quote! {
            fn status_code(&self) -> #status {
                #krate::ObsErrorCodes::__codes(self).status
            }

            fn __codes(&self) -> #krate::__private::Codes<#status> {
                #body
            }
        }
    }

    /// One call for all forms, where each says a cause, or each an error code: rustc checks it in a fraction of the time of many.
    fn of_one_kind(&self) -> Option<TokenStream> {
        let forms = &self.input.forms;
        let kind = ["Cause", "ErrorCode"]
            .into_iter()
            .find(|kind| forms.iter().all(|form| form.only_kind() == Some(kind)))?;
        let code = self.select(None, |form, _| self.codes.narrowest(form));
        let kind = self.codes.names.code_type(kind, Span::call_site());
        Some(quote!(#kind::__codes(#code)))
    }

    fn of_each(&self) -> Option<TokenStream> {
        let Names { krate, status, .. } = self.codes.names;
        self.select(None, |form, source| {
            let forwarded =
                source.map(|source| quote!(#krate::ObsErrorCodes::<#status>::__forward(#source)));
            forwarded.or_else(|| Some(self.codes.all(form)))
        })
    }

    pub(super) fn display(&self) -> TokenStream {
        let Names { krate, status, .. } = self.codes.names;
        let own = quote!(#krate::ObsErrorCodes::<#status>::__fmt(self, __formatter));
        let body = self.select(Some(&own), |_, source| {
            source.map(|source| quote!(::core::fmt::Display::fmt(#source, __formatter)))
        });
        body.unwrap_or(own)
    }

    pub(super) fn source(&self) -> TokenStream {
        let none = quote!(::core::option::Option::None);
        let body = self.select(Some(&none), |_, source| {
            source.map(|source| quote!(::core::error::Error::source(#source)))
        });
        body.map_or_else(TokenStream::new, |body| {
            quote! {
                fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                    #body
                }
            }
        })
    }
}

impl Methods<'_> {
    /// One arm for each form that `body` answers, `rest` for the others; `None` where it answers for none of them.
    fn select(
        &self,
        rest: Option<&TokenStream>,
        body: impl Fn(&Form, Option<TokenStream>) -> Option<TokenStream>,
    ) -> Option<TokenStream> {
        let forms = &self.input.forms;
        let answer = |form| Some((form, body(form, self.source_of(form))?));
        let answered: Vec<_> = forms.iter().filter_map(answer).collect();
        if !self.input.is_enum() {
            return answered.into_iter().next().map(|(_, body)| body);
        }
        let arms: Vec<_> = answered
            .iter()
            .map(|(form, body)| arm(form, body))
            .collect();
        let rest = (arms.len() < forms.len()).then(|| quote!(_ => #rest,));
        (!arms.is_empty()).then(|| quote!(match self { #(#arms)* #rest }))
    }

    /// The field to forward to, placed at its type: what it fails to implement is reported there.
    fn source_of(&self, form: &Form) -> Option<TokenStream> {
        let span = Span::call_site().located_at(form.source()?.ty.span());
        let member = form.fields.members().next();
        Some(if self.input.is_enum() {
            quote_spanned!(span=> __source)
        } else {
            quote_spanned!(span=> &self.#member)
        })
    }
}

fn arm(form: &Form, body: &TokenStream) -> TokenStream {
    let name = form.ident;
    let field = form.source().map(|field| &field.ident);
    let fields = match (form.fields, field) {
        (Fields::Unit, _) => None,
        (Fields::Unnamed(_), None) => Some(quote!((..))),
        (Fields::Unnamed(_), Some(_)) => Some(quote!((__source))),
        (Fields::Named(_), None) => Some(quote!({ .. })),
        (Fields::Named(_), Some(field)) => Some(quote!({ #field: __source })),
    };
    quote!(Self::#name #fields => #body,)
}

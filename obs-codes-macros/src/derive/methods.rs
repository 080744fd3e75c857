use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Fields;
use syn::spanned::Spanned as _;

use super::ast::{Form, Input};
use super::codes;
use super::names::Names;

/// The bodies of the generated methods.
pub(super) struct Methods<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) names: &'a Names,
}

impl Methods<'_> {
    /// The methods of `ObsErrorCodes`, without those whose default says the same.
    pub(super) fn codes(&self) -> TokenStream {
        let status = self.status_code();
        let causes = self.causes();
        let error_code = self.error_code();
        quote!(#status #causes #error_code)
    }

    fn status_code(&self) -> TokenStream {
        let body = self.select(None, |form, source| {
            let forwarded = source.map(|source| self.forward("status_code", &source));
            forwarded.or_else(|| Some(codes::status(form)))
        });
        let status = &self.names.status;
        quote!(fn status_code(&self) -> #status { #body })
    }

    fn causes(&self) -> Option<TokenStream> {
        let Names { krate, status, .. } = self.names;
        let catalogue = quote!(<#status as #krate::Catalogue>);
        let all = quote!(#catalogue::causes(#krate::ObsErrorCodes::status_code(self)));
        let body = self.select(Some(&all), |form, source| {
            let forwarded = source.map(|source| self.forward("causes", &source));
            let cause = codes::cause(form).map(|cause| quote!(&[#cause]));
            let of_code = codes::error_code(form).map(|code| quote!(#catalogue::causes_of(#code)));
            forwarded.or(cause).or(of_code)
        })?;
        Some(quote!(fn causes(&self) -> &'static [#catalogue::Cause] { #body }))
    }

    fn error_code(&self) -> Option<TokenStream> {
        let Names { krate, status, .. } = self.names;
        let option = quote!(::core::option::Option);
        let body = self.select(Some(&quote!(#option::None)), |form, source| {
            let forwarded = source.map(|source| self.forward("error_code", &source));
            let own = codes::error_code(form).map(|code| quote!(#option::Some(#code)));
            forwarded.or(own)
        })?;
        let error_code = quote!(<#status as #krate::Catalogue>::ErrorCode);
        Some(quote!(fn error_code(&self) -> #option<#error_code> { #body }))
    }

    // With the catalogue spelt out, what all three methods miss in a field is the same error, which the compiler says once.
    fn forward(&self, method: &str, source: &TokenStream) -> TokenStream {
        let Names { krate, status, .. } = self.names;
        let method = Ident::new(method, Span::call_site());
        quote!(#krate::ObsErrorCodes::<#status>::#method(#source))
    }

    pub(super) fn display(&self) -> TokenStream {
        let forward = |source| quote!(::core::fmt::Display::fmt(#source, __formatter));
        if self.input.forms.iter().all(|form| form.source().is_some()) {
            let body = self.select(None, |_, source| source.map(forward));
            return quote!(#body);
        }
        let Names { krate, status, .. } = self.names;
        let of_status = quote!(__status.description());
        let description = self.select(Some(&of_status), |form, source| {
            let forwarded = source.map(forward).map(|fmt| quote!(return #fmt));
            forwarded.or_else(|| codes::narrowest(form).map(|code| quote!(#code.description())))
        });
        let description = description.unwrap_or(of_status);
        quote! {
            let __status: #status = #krate::ObsErrorCodes::status_code(self);
            let __description = #description;
            ::core::write!(__formatter, "{}: {}", __status, __description)
        }
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

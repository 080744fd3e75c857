use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::ast::Input;
use super::names::Names;

/// The frames of the generated impls, for the real bodies and for those that stand in after an error.
pub(super) struct Impls<'a> {
    names: &'a Names,
    item: &'a DeriveInput,
    is_deprecated: bool,
    /// The item with its parameters, as a type.
    pub(super) this: TokenStream,
}

impl<'a> Impls<'a> {
    pub(super) fn new(input: &'a Input, names: &'a Names) -> Self {
        let item = input.item;
        let (_, parameters, _) = item.generics.split_for_impl();
        let ident = &item.ident;
        Self {
            names,
            item,
            is_deprecated: input.is_deprecated(),
            this: quote!(#ident #parameters),
        }
    }

    pub(super) fn codes(&self, bounds: &[TokenStream], methods: &TokenStream) -> TokenStream {
        self.frame(&self.names.trait_, bounds, methods)
    }

    pub(super) fn display(&self, bounds: &[TokenStream], body: &TokenStream) -> TokenStream {
        let method = quote! {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        };
        self.frame(&quote!(::core::fmt::Display), bounds, &method)
    }

    pub(super) fn error(&self, bounds: &[TokenStream], methods: &TokenStream) -> TokenStream {
        self.frame(&quote!(::core::error::Error), bounds, methods)
    }

    pub(super) fn try_from_status(&self, body: &TokenStream) -> TokenStream {
        self.try_from(&self.names.status, &quote!(__status), body)
    }

    pub(super) fn try_from_number(&self, body: &TokenStream) -> TokenStream {
        self.try_from(&quote!(::core::primitive::u16), &quote!(__code), body)
    }

    fn try_from(
        &self,
        from: &TokenStream,
        parameter: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let krate = &self.names.krate;
        // `Self::Error` would be ambiguous in an enum with a variant `Error`.
        let methods = quote! {
            type Error = #krate::UnknownStatusCode;

            fn try_from(#parameter: #from) -> ::core::result::Result<Self, #krate::UnknownStatusCode> {
                #body
            }
        };
        self.frame(&quote!(::core::convert::TryFrom<#from>), &[], &methods)
    }

    fn frame(
        &self,
        trait_: &TokenStream,
        bounds: &[TokenStream],
        body: &TokenStream,
    ) -> TokenStream {
        let (parameters, _, _) = self.item.generics.split_for_impl();
        let own = self
            .item
            .generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        let where_clause = (own.clone().next().is_some() || !bounds.is_empty())
            .then(|| quote!(where #(#own,)* #(#bounds,)*));
        let this = &self.this;
        let allow = self.allow();
        quote! {
            #allow
            #[automatically_derived]
            impl #parameters #trait_ for #this #where_clause {
                #body
            }
        }
    }

    // What the user wrote is repeated here; whether it should be is the business of the item itself.
    fn allow(&self) -> Option<TokenStream> {
        let deprecated = self.is_deprecated.then(|| quote!(deprecated));
        let qualified =
            (!self.item.generics.params.is_empty()).then(|| quote!(unused_qualifications));
        let lints: Vec<_> = deprecated.into_iter().chain(qualified).collect();
        (!lints.is_empty()).then(|| quote!(#[allow(#(#lints),*)]))
    }
}

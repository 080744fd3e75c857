use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{DeriveInput, Type};

use super::ast::{Form, Input};
use super::names::Names;

/// What the impls of a generic item ask of its parameters.
pub(super) struct Bounds<'a> {
    item: &'a DeriveInput,
    /// The transparent fields whose types depend on a type parameter.
    sources: Vec<&'a Type>,
    trait_: &'a TokenStream,
}

impl<'a> Bounds<'a> {
    pub(super) fn new(input: &'a Input, names: &'a Names) -> Self {
        let types = input
            .forms
            .iter()
            .filter_map(Form::source)
            .map(|field| &field.ty);
        let mut seen = HashSet::new();
        let sources = types
            .filter(|ty| mentions_parameter(ty.to_token_stream(), input.item))
            .filter(|ty| seen.insert(ty.to_token_stream().to_string()))
            .collect();
        Self {
            item: input.item,
            sources,
            trait_: &names.trait_,
        }
    }

    pub(super) fn codes(&self) -> Vec<TokenStream> {
        each(&self.sources, self.trait_)
    }

    pub(super) fn display(&self) -> Vec<TokenStream> {
        let codes = &self.trait_;
        each(&self.sources, &quote!(#codes + ::core::fmt::Display))
    }

    pub(super) fn error(&self) -> Vec<TokenStream> {
        let mut bounds = each(&self.sources, &quote!(::core::error::Error));
        if self.item.generics.type_params().next().is_some() {
            // The item's own impls may hold under conditions only that are not known here.
            bounds.push(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        bounds
    }
}

fn each(types: &[&Type], trait_: &TokenStream) -> Vec<TokenStream> {
    types.iter().map(|ty| quote!(#ty: #trait_)).collect()
}

// By tokens, not by syntax: a bound too many, on a type that happens to have a parameter's name in its path, does no harm.
fn mentions_parameter(tokens: TokenStream, item: &DeriveInput) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions_parameter(group.stream(), item),
        TokenTree::Ident(name) => item
            .generics
            .type_params()
            .any(|parameter| parameter.ident == name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

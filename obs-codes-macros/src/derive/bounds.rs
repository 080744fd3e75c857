//! Bounds on the parameters of a generic item.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{DeriveInput, GenericArgument, PathArguments, Type};

use super::item::{Form, Input};
use super::paths::Paths;
use super::value::Bound;

pub(super) struct Bounds<'a> {
    /// The bounds of `#[obs(bound = "…")]`, which replace the inferred ones.
    given: Option<&'a Bound>,
    /// Types of forwarded-to fields that depend on a type parameter.
    forwarded: Vec<&'a Type>,
    /// Types of source fields that depend on a type parameter.
    sources: Vec<&'a Type>,
    is_generic: bool,
    trait_: &'a TokenStream,
}

impl<'a> Bounds<'a> {
    pub(super) fn new(input: &'a Input, paths: &'a Paths) -> Self {
        let forwarded = input.forms.iter().filter_map(Form::forwarded);
        let sources = input.forms.iter().filter_map(Form::own_source);
        Self {
            given: input.attrs.bound.as_ref(),
            forwarded: dependent(forwarded.map(|field| field.ty), input.item),
            sources: dependent(sources.map(|field| field.ty), input.item),
            is_generic: input.item.generics.type_params().next().is_some(),
            trait_: &paths.trait_,
        }
    }

    pub(super) fn codes(&self) -> Vec<TokenStream> {
        let trait_ = self.trait_;
        self.given_or(|| each(&self.forwarded, trait_))
    }

    pub(super) fn display(&self) -> Vec<TokenStream> {
        let trait_ = self.trait_;
        self.given_or(|| each(&self.forwarded, &quote!(#trait_ + ::core::fmt::Display)))
    }

    pub(super) fn error(&self) -> Vec<TokenStream> {
        let mut bounds = self.given_or(|| {
            let pointees =
                |types: &[&'a Type]| types.iter().map(|ty| pointee(ty)).collect::<Vec<_>>();
            let mut bounds = each(&pointees(&self.forwarded), &quote!(::core::error::Error));
            bounds.extend(each(
                &pointees(&self.sources),
                &quote!(::core::error::Error + 'static),
            ));
            bounds
        });
        if self.is_generic {
            // The item's own impls may have conditions that are not known here.
            bounds.push(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        bounds
    }

    fn given_or(&self, infer: impl FnOnce() -> Vec<TokenStream>) -> Vec<TokenStream> {
        match self.given {
            Some(Bound(given)) => given.iter().map(ToTokens::to_token_stream).collect(),
            None => infer(),
        }
    }
}

/// The types that depend on a type parameter, except those that contain the item: its impl would then require itself, and rustc rejects
/// such cycles.
fn dependent<'a>(types: impl Iterator<Item = &'a Type>, item: &DeriveInput) -> Vec<&'a Type> {
    if item.generics.type_params().next().is_none() {
        return Vec::new();
    }
    let mut seen = HashSet::new();
    types
        .filter(|ty| {
            let tokens = ty.to_token_stream();
            let is_parameter = |name: &_| item.generics.type_params().any(|own| own.ident == *name);
            mentions(tokens.clone(), &is_parameter)
                && !mentions(tokens.clone(), &|name| {
                    *name == item.ident || name == "Self"
                })
                && seen.insert(tokens.to_string())
        })
        .collect()
}

// By tokens, not by syntax: an extra bound, on a type that shares a parameter's name, is harmless.
fn mentions(tokens: TokenStream, wanted: &dyn Fn(&proc_macro2::Ident) -> bool) -> bool {
    let mut is_in_path = false;
    tokens.into_iter().any(|token| {
        let is_first = !is_in_path;
        is_in_path = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
        match token {
            TokenTree::Group(group) => mentions(group.stream(), wanted),
            TokenTree::Ident(name) => is_first && wanted(&name),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        }
    })
}

fn each(types: &[&Type], trait_: &TokenStream) -> Vec<TokenStream> {
    types.iter().map(|ty| quote!(#ty: #trait_)).collect()
}

/// The trait object in a `Box` or similar pointer, for which the pointer itself does not implement `Error`.
fn pointee(ty: &Type) -> &Type {
    if let Type::Path(path) = ty
        && let Some(last) = path.path.segments.last()
        && ["Box", "Rc", "Arc"].iter().any(|name| last.ident == name)
        && let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(GenericArgument::Type(pointee @ Type::TraitObject(_))) = arguments.args.first()
    {
        return pointee;
    }
    ty
}

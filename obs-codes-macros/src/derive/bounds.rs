//! Bounds on the parameters of a generic item.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{GenericArgument, PathArguments, Type};

use super::item::{Field, Form, Input};
use super::paths::Paths;

pub(super) struct Bounds<'a> {
    /// The bounds of `#[obs(bound = "…")]`, which replace the inferred ones.
    given: Option<TokenStream>,
    /// Types of forwarded-to fields that depend on a type parameter.
    forwarded: Vec<&'a Type>,
    /// Types of source fields that depend on a type parameter.
    sources: Vec<&'a Type>,
    is_generic: bool,
    trait_: &'a TokenStream,
}

impl<'a> Bounds<'a> {
    pub(super) fn new(input: &'a Input, paths: &'a Paths) -> Self {
        let is_generic = input.item.generics.type_params().next().is_some();
        let mut bounds = Self {
            given: input.attrs().bound.clone(),
            forwarded: Vec::new(),
            sources: Vec::new(),
            is_generic,
            trait_: &paths.trait_,
        };
        if is_generic {
            bounds.forwarded = dependent(input, Form::forwarded);
            bounds.sources = dependent(input, Form::own_source);
        }
        bounds
    }

    pub(super) fn codes(&self) -> TokenStream {
        self.given_or(&|bounds| each(&self.forwarded, |ty| ty, self.trait_, bounds))
    }

    pub(super) fn display(&self) -> TokenStream {
        self.given_or(&|bounds| {
            let trait_ = self.trait_;
            let both = quote!(#trait_ + ::core::fmt::Display);
            each(&self.forwarded, |ty| ty, &both, bounds);
        })
    }

    pub(super) fn error(&self) -> TokenStream {
        let mut bounds = self.given_or(&|bounds| {
            let error = quote!(::core::error::Error);
            each(&self.forwarded, pointee, &error, bounds);
            each(&self.sources, pointee, &quote!(#error + 'static), bounds);
        });
        if self.is_generic {
            // The item's own impls may have conditions that are not known here.
            bounds.extend(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display,));
        }
        bounds
    }

    fn given_or(&self, infer: &dyn Fn(&mut TokenStream)) -> TokenStream {
        let mut bounds = TokenStream::new();
        match &self.given {
            Some(given) => bounds.extend(given.clone()),
            None if self.is_generic => infer(&mut bounds),
            None => {}
        }
        bounds
    }
}

/// The types of these fields that depend on a type parameter, except those that contain the item: its impl would then require itself, and
/// rustc rejects such cycles.
fn dependent<'a>(
    input: &'a Input<'a>,
    field: fn(&'a Form<'a>) -> Option<&'a Field<'a>>,
) -> Vec<&'a Type> {
    let item = input.item;
    let is_parameter = |name: &Ident| item.generics.type_params().any(|own| own.ident == *name);
    let is_item = |name: &Ident| *name == item.ident || name == "Self";
    let (mut types, mut texts) = (Vec::new(), Vec::new());
    for form in &input.forms {
        let Some(field) = field(form) else {
            continue;
        };
        let tokens = field.ty.to_token_stream();
        let text = tokens.to_string();
        if mentions(tokens.clone(), &is_parameter)
            && !mentions(tokens, &is_item)
            && !texts.contains(&text)
        {
            types.push(field.ty);
            texts.push(text);
        }
    }
    types
}

// By tokens, not by syntax: an extra bound, on a type that shares a parameter's name, is harmless.
fn mentions(tokens: TokenStream, wanted: &dyn Fn(&Ident) -> bool) -> bool {
    let mut is_in_path = false;
    for token in tokens {
        let is_found = match &token {
            TokenTree::Group(group) => mentions(group.stream(), wanted),
            TokenTree::Ident(name) => !is_in_path && wanted(name),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if is_found {
            return true;
        }
        is_in_path = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
    }
    false
}

fn each(
    types: &[&Type],
    bounded: fn(&Type) -> &Type,
    trait_: &TokenStream,
    bounds: &mut TokenStream,
) {
    for ty in types {
        let ty = bounded(ty);
        bounds.extend(quote!(#ty: #trait_,));
    }
}

/// The trait object in a `Box` or similar pointer, for which the pointer itself does not implement `Error`.
fn pointee(ty: &Type) -> &Type {
    if let Type::Path(path) = ty
        && let Some(last) = path.path.segments.last()
        && ["Box", "Rc", "Arc"].iter().any(|name| last.ident == name)
        && let PathArguments::AngleBracketed(arguments) = &last.arguments
        && !arguments.args.is_empty()
        && let GenericArgument::Type(pointee @ Type::TraitObject(_)) = &arguments.args[0]
    {
        return pointee;
    }
    ty
}

//! `#[obs(...)]`, and the attributes of other derives that affect it.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Meta, Token};

use super::errors::Errors;
use super::keys::Place;
use super::value::{self, Skip, Status};

/// All `#[obs(...)]` attributes of one item, variant or field, merged.
#[derive(Default)]
pub(super) struct Attrs {
    pub(super) status: Option<Status>,
    pub(super) cause: Option<Ident>,
    pub(super) error_code: Option<Ident>,
    pub(super) no_response: Option<Ident>,
    pub(super) transparent: Option<Ident>,
    pub(super) retry: Option<Ident>,
    pub(super) source: Option<Ident>,
    pub(super) try_from: Option<Ident>,
    pub(super) skip: Option<Skip>,
    pub(super) bound: Option<TokenStream>,
    pub(super) catalogue: Option<TokenStream>,
    pub(super) krate: Option<TokenStream>,
    /// `#[error(...)]` of `thiserror`, a sign that the item derives that too.
    pub(super) thiserror: Option<Ident>,
    /// `#[source]` or `#[from]` of `thiserror`.
    pub(super) is_source_of_thiserror: bool,
    pub(super) is_deprecated: bool,
    /// Something in `#[obs(...)]` could not be read.
    pub(super) has_mistake: bool,
}

impl Attrs {
    pub(super) fn read(attrs: &[Attribute], place: Place, errors: &mut Errors) -> Self {
        let mut found = Self::default();
        for attr in attrs {
            let Some(name) = attr.path().get_ident() else {
                continue;
            };
            match &*name.to_string() {
                "obs" => {
                    if let Err(error) = found.attribute(attr, place, errors) {
                        found.has_mistake = true;
                        errors.push(error);
                    }
                }
                "error" if found.thiserror.is_none() && is_of_thiserror(&attr.meta) => {
                    found.thiserror = Some(name.clone());
                }
                "source" | "from" => found.is_source_of_thiserror = true,
                "deprecated" => found.is_deprecated = true,
                _ => {}
            }
        }
        found
    }

    fn attribute(
        &mut self,
        attr: &Attribute,
        place: Place,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        match &attr.meta {
            Meta::List(list) => list.parse_args_with(|input: ParseStream| {
                self.entries(input, place, errors);
                Ok(())
            }),
            Meta::Path(_) | Meta::NameValue(_) => Err(place.ask_for_list(attr)),
        }
    }

    fn entries(&mut self, input: ParseStream, place: Place, errors: &mut Errors) {
        while !input.is_empty() {
            if let Err(error) = self.entry(input, place).and_then(|()| end_of_entry(input)) {
                self.has_mistake = true;
                errors.push(error);
                skip_entry(input);
            }
            // Only a comma or the end can follow.
            let _: syn::Result<Token![,]> = input.parse();
        }
    }

    fn entry(&mut self, input: ParseStream, place: Place) -> syn::Result<()> {
        let key = input
            .call(Ident::parse_any)
            .map_err(|error| place.ask_for_key(error.span()))?;
        // Compared as text: comparing an `Ident` asks the compiler for its text each time.
        let name = key.to_string();
        if !place.keys().contains(&&*name) {
            return Err(place.refuse(&key));
        }
        match &*name {
            "status" => set(&mut self.status, &key, Status::read(&key, input)),
            "cause" => set(&mut self.cause, &key, value::cause(&key, input)),
            "error_code" => set(&mut self.error_code, &key, value::error_code(&key, input)),
            "no_response" => set(&mut self.no_response, &key, value::flag(&key, input)),
            "transparent" => set(&mut self.transparent, &key, value::flag(&key, input)),
            "retry" => set(&mut self.retry, &key, value::retry(&key, input)),
            "source" => set(&mut self.source, &key, value::flag(&key, input)),
            "try_from" => set(&mut self.try_from, &key, value::flag(&key, input)),
            "skip" => {
                let skip = set(&mut self.skip, &key, Skip::read(&key, input));
                if skip.is_err() {
                    // A misspelt trait was meant to be skipped; a clash with it would be a follow-on error.
                    self.skip = Some(Skip::BOTH);
                }
                skip
            }
            "bound" => set(&mut self.bound, &key, value::bound(&key, input)),
            "catalogue" => set(&mut self.catalogue, &key, value::path(&key, input)),
            _ => set(&mut self.krate, &key, value::path(&key, input)),
        }
    }
}

/// `derive_more` uses the same attribute with other words.
fn is_of_thiserror(meta: &Meta) -> bool {
    let Meta::List(list) = meta else {
        return false;
    };
    match list.tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(word)) => word == "transparent" || word == "fmt",
        // A message, bare or in the invisible group that a macro wraps it in.
        first => first.is_some(),
    }
}

/// Stores a value. That it is given twice is reported once it was read, so that the next entry starts in the right place.
fn set<T>(slot: &mut Option<T>, key: &Ident, value: syn::Result<T>) -> syn::Result<()> {
    let earlier = slot.replace(value?);
    once(earlier.is_none(), key)
}

fn once(is_first: bool, key: &Ident) -> syn::Result<()> {
    if is_first {
        return Ok(());
    }
    let message = format!("duplicate key `{key}`");
    Err(syn::Error::new(key.span(), message))
}

fn end_of_entry(input: ParseStream) -> syn::Result<()> {
    if input.is_empty() || input.peek(Token![,]) {
        Ok(())
    } else {
        Err(input.error("expected `,`"))
    }
}

fn skip_entry(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) {
        // The input is not empty, so a token tree parses.
        let _: syn::Result<TokenTree> = input.parse();
    }
}

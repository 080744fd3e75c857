//! `impl … for … where …`, for real impls and for placeholders after an error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Token;

use super::item::Input;

/// The start of an impl, with these bounds after those of the item, each followed by a comma.
pub(super) fn head(input: &Input, trait_: &TokenStream, bounds: &TokenStream) -> TokenStream {
    let ident = &input.item.ident;
    let (parameters, arguments, _) = input.item.generics.split_for_impl();
    let own = input.item.generics.where_clause.as_ref();
    let own = own.map(|own| &own.predicates).filter(|own| !own.is_empty());
    let comma = own.filter(|own| !own.trailing_punct());
    let comma = comma.map(|_| <Token![,]>::default());
    let is_bounded = own.is_some() || !bounds.is_empty();
    let where_clause = is_bounded.then(|| quote!(where #own #comma #bounds));
    let allow = allow(input);
    quote! {
        #allow
        #[automatically_derived]
        impl #parameters #trait_ for #ident #arguments #where_clause
    }
}

// This repeats the user's tokens; lints on them belong to the item itself.
fn allow(input: &Input) -> Option<TokenStream> {
    let is_generic = !input.item.generics.params.is_empty();
    match (input.is_deprecated(), is_generic) {
        (true, true) => Some(quote!(#[allow(deprecated, unused_qualifications)])),
        (true, false) => Some(quote!(#[allow(deprecated)])),
        (false, true) => Some(quote!(#[allow(unused_qualifications)])),
        (false, false) => None,
    }
}

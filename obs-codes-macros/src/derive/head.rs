//! `impl … for … where …`, for real impls and for placeholders after an error.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::Input;

pub(super) fn head(input: &Input, trait_: &TokenStream, bounds: &[TokenStream]) -> TokenStream {
    let ident = &input.item.ident;
    let (parameters, arguments, _) = input.item.generics.split_for_impl();
    let own = &input.item.generics.where_clause;
    let mut bounds = own
        .iter()
        .flat_map(|clause| &clause.predicates)
        .map(|bound| quote!(#bound))
        .chain(bounds.iter().cloned())
        .peekable();
    let where_clause = bounds.peek().is_some().then(|| quote!(where #(#bounds,)*));
    let allow = allow(input);
    quote! {
        #allow
        #[automatically_derived]
        impl #parameters #trait_ for #ident #arguments #where_clause
    }
}

// This repeats the user's tokens; lints on them belong to the item itself.
fn allow(input: &Input) -> Option<TokenStream> {
    let deprecated = input.is_deprecated().then(|| quote!(deprecated));
    let qualified = (!input.item.generics.params.is_empty()).then(|| quote!(unused_qualifications));
    let lints: Vec<_> = deprecated.into_iter().chain(qualified).collect();
    (!lints.is_empty()).then(|| quote!(#[allow(#(#lints),*)]))
}

//! Errors as code.

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// A `compile_error!` for each of these errors, where it was made, as an item.
pub(crate) fn compile_error(error: &syn::Error) -> TokenStream {
    let calls = calls(error);
    quote!(const _: () = { #calls };)
}

/// The same, for a scope of their own.
///
/// Their tokens are as if the user had written them, so that rustc does not speak of an expansion. They are then resolved by the edition of
/// the user's crate: a path that begins with `::core`, as syn writes it, leads nowhere in that of 2015, and in a module without a prelude
/// the name alone does not either. The name of an `extern crate` is found everywhere.
pub(crate) fn calls(error: &syn::Error) -> TokenStream {
    let calls = error.into_iter().map(|error| {
        // syn has the span from the first token of what is wrong to the last, which on stable are two spans.
        let tokens: Vec<TokenTree> = error.to_compile_error().into_iter().collect();
        let (start, end) = (tokens[0].span(), tokens[tokens.len() - 1].span());
        let message = error.to_string();
        let message = quote_spanned!(end=> { #message });
        quote_spanned!(start=> __core::compile_error! #message)
    });
    quote! {
        extern crate core as __core;
        #(#calls)*
    }
}

//! Errors as `compile_error!` calls.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// A `compile_error!` for each of these errors, at its span, in an item; nothing if there are none.
pub(crate) fn compile_error(errors: &[syn::Error]) -> TokenStream {
    if errors.is_empty() {
        return TokenStream::new();
    }
    let calls = calls(errors);
    quote!(const _: () = { #calls };)
}

/// The same calls, for use inside a scope of their own.
///
/// The tokens carry the user's spans, so that rustc does not mention an expansion. They are therefore resolved in the edition of the user's
/// crate: in edition 2015 a path that starts with `::core`, as syn writes it, does not resolve, and without a prelude neither does the
/// bare name. The name of an `extern crate` always resolves.
pub(crate) fn calls(errors: &[syn::Error]) -> TokenStream {
    let mut calls = TokenStream::new();
    for error in errors {
        for error in error {
            // syn gives the first and the last token separate spans, since stable cannot join spans.
            let mut spans = Vec::new();
            for token in error.to_compile_error() {
                spans.push(token.span());
            }
            let message = error.to_string();
            let message = quote_spanned!(spans[spans.len() - 1]=> { #message });
            calls.extend(quote_spanned!(spans[0]=> __core::compile_error! #message));
        }
    }
    quote! {
        extern crate core as __core;
        #calls
    }
}

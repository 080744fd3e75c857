//! Ids as a spec has them, such as `card-expired`, where a name of Rust is needed.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Token};

/// Words joined by hyphens.
pub(super) struct Id(Vec<TokenTree>);

impl Id {
    /// The id at the start of the input, which is left as it is.
    pub(super) fn read(input: ParseStream) -> Option<Self> {
        if !input.peek(Ident::peek_any) || !input.peek2(Token![-]) {
            return None;
        }
        let input = input.fork();
        let mut tokens = vec![input.parse().ok()?];
        while input.peek(Token![-]) {
            tokens.push(input.parse().ok()?);
            let word = input.parse().ok()?;
            if !matches!(word, TokenTree::Ident(_) | TokenTree::Literal(_)) {
                return None;
            }
            tokens.push(word);
        }
        Some(Self(tokens))
    }

    pub(super) fn text(&self) -> String {
        self.0.iter().map(ToString::to_string).collect()
    }

    /// The name that the id has in Rust, unless the spec gives it another.
    pub(super) fn name(&self) -> String {
        let mut name = String::new();
        for token in &self.0 {
            if !matches!(token, TokenTree::Punct(_)) {
                let word = token.to_string();
                let mut letters = word.chars();
                name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                name.push_str(letters.as_str());
            }
        }
        name
    }

    /// An error that marks all of it.
    pub(super) fn error(&self, message: String) -> syn::Error {
        let tokens = self.0.iter().cloned();
        syn::Error::new_spanned(tokens.collect::<proc_macro2::TokenStream>(), message)
    }
}

//! Ids as a spec has them, such as `card-expired`, where a name of Rust is needed.

use proc_macro2::{TokenStream, TokenTree};
use quote::TokenStreamExt as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Token};

use super::errors::spanned;

/// Words joined by hyphens.
#[derive(Default)]
pub(super) struct Id {
    tokens: TokenStream,
    pub(super) text: String,
    /// The name that the id has in Rust, unless the spec gives it another.
    pub(super) name: String,
}

impl Id {
    /// The id at the start of the input, which is left as it is.
    pub(super) fn read(input: ParseStream) -> Option<Self> {
        if !input.peek(Ident::peek_any) || !input.peek2(Token![-]) {
            return None;
        }
        let input = input.fork();
        let mut id = Self::default();
        id.word(input.parse().ok()?);
        while input.peek(Token![-]) {
            let hyphen: TokenTree = input.parse().ok()?;
            id.tokens.append(hyphen);
            id.text.push('-');
            let word = input.parse().ok()?;
            if !matches!(word, TokenTree::Ident(_) | TokenTree::Literal(_)) {
                return None;
            }
            id.word(word);
        }
        Some(id)
    }

    fn word(&mut self, word: TokenTree) {
        let text = word.to_string();
        self.text += &text;
        let start = self.name.len();
        self.name += &text;
        if let Some(first) = self.name.get_mut(start..=start) {
            first.make_ascii_uppercase();
        }
        self.tokens.append(word);
    }

    /// An error that marks all of it.
    pub(super) fn error(self, message: String) -> syn::Error {
        spanned(&self.tokens, message)
    }
}

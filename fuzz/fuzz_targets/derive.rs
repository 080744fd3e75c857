//! Any tokens make items: the implementations, or errors.

#![no_main]

use std::str::FromStr;

use libfuzzer_sys::{Corpus, fuzz_target};
use proc_macro2::TokenStream;

/// As deep as no item is. `syn` goes down by calling itself, in every derive there is, and ends with the stack.
const DEEP: usize = 60;

fuzz_target!(|text: &str| -> Corpus {
    let opening = |byte: &u8| {
        matches!(
            byte,
            b'(' | b'[' | b'{' | b'<' | b'&' | b'*' | b'|' | b'!' | b'-'
        )
    };
    if text.bytes().filter(opening).count() > DEEP {
        return Corpus::Reject;
    }
    let Ok(item) = TokenStream::from_str(text) else {
        return Corpus::Reject;
    };
    let items = obs_codes_fuzz::derive_for(item);
    if let Err(error) = syn::parse2::<syn::File>(items.clone()) {
        panic!("{error}: {items}");
    }
    Corpus::Keep
});

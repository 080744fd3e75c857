//! The procedural macros of [`obs-codes`](https://docs.rs/obs-codes), which re-exports and documents them. Depend on that.

#![forbid(unsafe_code)]

mod derive;
mod generate;
mod nearest;
mod spec;

use nearest::nearest;
use proc_macro::TokenStream;

// Without documentation, since rustdoc would add it to that of the re-exports in obs-codes.

#[allow(missing_docs)]
#[proc_macro]
pub fn obs_codes(input: TokenStream) -> TokenStream {
    generate::obs_codes(input.into()).into()
}

#[allow(missing_docs)]
#[proc_macro_derive(ObsErrorCodes, attributes(obs))]
pub fn derive_obs_error_codes(input: TokenStream) -> TokenStream {
    derive::derive(input.into()).into()
}

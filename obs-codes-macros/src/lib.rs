//! The procedural macros of [`obs-codes`](https://docs.rs/obs-codes), which re-exports and documents them. Depend on that.

#![forbid(unsafe_code)]

mod derive;

use proc_macro::TokenStream;

/// Implements `ObsErrorCodes`, `Display`, `Error` and the conversions into a status; documented in `obs-codes`.
#[proc_macro_derive(ObsErrorCodes, attributes(obs))]
pub fn derive_obs_error_codes(input: TokenStream) -> TokenStream {
    derive::derive(input.into()).into()
}

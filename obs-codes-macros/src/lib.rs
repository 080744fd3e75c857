//! The procedural macros of [`obs-codes`](https://docs.rs/obs-codes), which re-exports and documents them. Depend on that.

#![forbid(unsafe_code)]

#[cfg(feature = "spec")]
mod args;
mod compile_error;
mod derive;
#[cfg(feature = "spec")]
mod generate;
#[cfg(feature = "spec")]
mod read;

#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

// Undocumented here: rustdoc would append the text to that of the re-exports in obs-codes.

#[cfg(feature = "spec")]
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

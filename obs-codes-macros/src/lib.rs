//! The procedural macros of [`obs-codes`](https://docs.rs/obs-codes), which re-exports and documents them. Depend on that.

#![forbid(unsafe_code)]

mod derive;
mod generate;
mod spec;

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

/// The name that was most likely meant.
fn nearest<'n>(wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let scored = known
        .into_iter()
        .map(|name| (strsim::jaro(wrong, name), name));
    let best = scored.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 > 0.7).then_some(best.1)
}

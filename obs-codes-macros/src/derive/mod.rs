//! `#[derive(ObsErrorCodes)]`: parses the attributes (`item`, `attr`, `keys`, `value`), checks what does not depend on a catalogue
//! (`valid`), and writes the impls (`impls`). These name the generated types, so that the compiler checks the rest.

mod arms;
mod attr;
mod bounds;
mod built_in;
mod checks;
mod codes;
mod errors;
mod expand;
mod fallback;
mod forgotten;
mod head;
mod id;
mod impls;
mod item;
mod keys;
mod paths;
mod source;
mod statuses;
mod valid;
mod value;

#[cfg(test)]
mod documented;
#[cfg(test)]
mod tests;

use errors::Errors;
use item::Input;
use proc_macro2::{Span, TokenStream};
use syn::{DeriveInput, Generics};

use crate::compile_error::compile_error;

#[cfg(all(test, feature = "spec"))]
pub(crate) use statuses::fingerprint;

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2::<DeriveInput>(input) {
        Ok(mut item) => {
            own_brackets(&mut item.generics);
            derive_item(&item)
        }
        Err(error) => compile_error(&[error]),
    }
}

/// Takes the brackets around parameters as the expansion's own: by them, clippy recognizes that a bound that the impls repeat is not the
/// user's.
fn own_brackets(generics: &mut Generics) {
    if let (Some(open), Some(close)) = (&mut generics.lt_token, &mut generics.gt_token) {
        open.spans = [Span::call_site()];
        close.spans = [Span::call_site()];
    }
}

fn derive_item(item: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let input = Input::read(item, &mut errors);
    valid::check(&input, &mut errors);
    if errors.0.is_empty() {
        return expand::expand(&input);
    }
    fallback::expand(&input, &compile_error(&errors.0))
}

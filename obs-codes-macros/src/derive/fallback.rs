//! The expansion of an item with mistakes: the errors, and placeholder impls that avoid follow-on errors in code that uses the item. They
//! name the codes of all other forms, so that the compiler checks these in the same build.

use proc_macro2::TokenStream;
use quote::quote;

use super::codes::{fields, kind, missing_statuses};
use super::head::{self, head};
use super::item::{Form, Input};
use super::paths::Paths;

pub(super) fn expand(input: &Input, errors: &TokenStream) -> TokenStream {
    let paths = &Paths::new(input);
    let Paths { status, trait_, .. } = paths;
    let none = TokenStream::new();
    let unreachable = quote!(::core::unreachable!());
    let obs_error_codes = head(input, trait_, &none);
    let checks = checks(input, paths);
    // `thiserror` implements both, even if the item forgot to skip them here.
    let is_left_out = input.thiserror().is_some();
    let mut others = TokenStream::new();
    if !(is_left_out || input.skips_display()) {
        others.extend(head::display(input, &none, &unreachable));
    }
    if !(is_left_out || input.skips_error()) {
        others.extend(error(input));
    }
    if input.attrs().try_from.is_some() {
        others.extend(head::try_from(input, paths, &unreachable, &unreachable));
    }
    let impls = paths.scope(quote! {
        #obs_error_codes {
            fn status_code(&self) -> #status {
                #checks
                #unreachable
            }
        }
        #others
    });
    quote!(#errors #impls)
}

/// The codes of the forms whose attributes have no mistake, for the compiler to look up, unless the catalogue may be another than it seems.
fn checks(input: &Input, paths: &Paths) -> Option<TokenStream> {
    if input.attrs().has_mistake || input.first_of_another_catalogue().is_some() {
        return None;
    }
    let is_checked = |form: &Form| !form.attrs.has_mistake && form.attrs.transparent.is_none();
    let missing = missing_statuses(input, is_checked, paths);
    let mut checks = quote!(#missing);
    for form in input.forms.iter().filter(|form| is_checked(form)) {
        let mut codes = TokenStream::new();
        fields(form, paths, &mut codes);
        let status = &paths.status;
        checks.extend(if kind(form) == "Status" {
            quote!(let _: #status = #codes;)
        } else {
            quote!(let _ = (#codes);)
        });
    }
    Some(checks)
}

fn error(input: &Input) -> TokenStream {
    let ident = &input.item.ident;
    let (_, arguments, _) = input.item.generics.split_for_impl();
    // Under a `for`, a bound that is known to fail is accepted; this avoids an additional error for a missing `Debug`.
    let bound = quote!(for<'__obs> #ident #arguments: ::core::fmt::Debug + ::core::fmt::Display,);
    let head = head(input, &quote!(::core::error::Error), &bound);
    quote!(#head {})
}

//! The expansion of an item with mistakes: the errors, and placeholder impls that avoid follow-on errors in code that uses the item. They
//! name the codes of all other forms, so that the compiler checks these in the same build.

use proc_macro2::TokenStream;
use quote::quote;

use super::codes::{codes, missing_statuses};
use super::head::head;
use super::item::{Form, Input};
use super::paths::Paths;

pub(super) fn expand(input: &Input, errors: &TokenStream) -> TokenStream {
    let paths = &Paths::new(input);
    let Paths {
        krate,
        status,
        trait_,
        ..
    } = paths;
    let obs_error_codes = head(input, trait_, &[]);
    let checks = checks(input, paths);
    // `thiserror` implements both, even if the item forgot to skip them here.
    let is_left_out = |said| said || input.thiserror().is_some();
    let display = (!is_left_out(input.skips_display())).then(|| display(input));
    let error = (!is_left_out(input.skips_error())).then(|| error(input));
    let try_from = input.attrs.try_from.as_ref().map(|_| {
        let from_status = try_from(input, status, krate);
        let from_number = try_from(input, &quote!(::core::primitive::u16), krate);
        quote!(#from_status #from_number)
    });
    let impls = paths.scope(quote! {
        #obs_error_codes {
            fn status_code(&self) -> #status {
                #checks
                ::core::unreachable!()
            }
        }
        #display
        #error
        #try_from
    });
    quote!(#errors #impls)
}

/// The codes of the forms whose attributes have no mistake, for the compiler to look up. With a mistake in the attributes of the item, the
/// catalogue may be another than it seems.
fn checks(input: &Input, paths: &Paths) -> Option<TokenStream> {
    if input.attrs.has_mistake {
        return None;
    }
    let is_checked = |form: &&Form| !form.attrs.has_mistake && form.attrs.transparent.is_none();
    let forms = || input.forms.iter().filter(is_checked);
    let missing = missing_statuses(&mut forms(), paths);
    let status = &paths.status;
    let checks = forms().map(|form| match codes(form, paths) {
        ("Status", code) => quote!(let _: #status = #code;),
        (_, codes) => quote!(let _ = (#codes);),
    });
    Some(quote!(#missing #(#checks)*))
}

fn display(input: &Input) -> TokenStream {
    let head = head(input, &quote!(::core::fmt::Display), &[]);
    quote! {
        #head {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::unreachable!()
            }
        }
    }
}

fn error(input: &Input) -> TokenStream {
    let ident = &input.item.ident;
    let (_, arguments, _) = input.item.generics.split_for_impl();
    // Under a `for`, a bound that is known to fail is accepted; this avoids an additional error for a missing `Debug`.
    let bound = quote!(for<'__obs> #ident #arguments: ::core::fmt::Debug + ::core::fmt::Display);
    let head = head(input, &quote!(::core::error::Error), &[bound]);
    quote!(#head {})
}

fn try_from(input: &Input, from: &TokenStream, krate: &TokenStream) -> TokenStream {
    let head = head(input, &quote!(::core::convert::TryFrom<#from>), &[]);
    quote! {
        #head {
            type Error = #krate::UnknownStatusCode;

            fn try_from(_: #from) -> ::core::result::Result<Self, #krate::UnknownStatusCode> {
                ::core::unreachable!()
            }
        }
    }
}

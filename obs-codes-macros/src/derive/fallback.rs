//! The expansion of an item with mistakes: the errors, and placeholder impls that avoid follow-on errors in code that uses the item.

use proc_macro2::TokenStream;
use quote::quote;

use super::head::head;
use super::item::Input;
use super::paths::Paths;

pub(super) fn expand(input: &Input, errors: &TokenStream) -> TokenStream {
    let paths = &Paths::new(input);
    let Paths {
        krate,
        status,
        trait_,
        ..
    } = paths;
    let codes = head(input, trait_, &[]);
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
        #codes {
            fn status_code(&self) -> #status {
                ::core::unreachable!()
            }
        }
        #display
        #error
        #try_from
    });
    quote!(#errors #impls)
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

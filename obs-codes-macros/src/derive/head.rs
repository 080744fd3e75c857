//! `impl … for … where …`, and what is around the bodies: for real impls and for placeholders after an error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Token;

use super::item::Input;
use super::paths::Paths;

/// The start of an impl, with these bounds after those of the item, each followed by a comma.
pub(super) fn head(input: &Input, trait_: &TokenStream, bounds: &TokenStream) -> TokenStream {
    let ident = &input.item.ident;
    let (parameters, arguments, _) = input.item.generics.split_for_impl();
    let own = input.item.generics.where_clause.as_ref();
    let own = own.map(|own| &own.predicates).filter(|own| !own.is_empty());
    let comma = own.filter(|own| !own.trailing_punct());
    let comma = comma.map(|_| <Token![,]>::default());
    let is_bounded = own.is_some() || !bounds.is_empty();
    let where_clause = is_bounded.then(|| quote!(where #own #comma #bounds));
    let allow = allow(input);
    quote! {
        #allow
        #[automatically_derived]
        impl #parameters #trait_ for #ident #arguments #where_clause
    }
}

pub(super) fn display(input: &Input, bounds: &TokenStream, body: &TokenStream) -> TokenStream {
    let head = head(input, &quote!(::core::fmt::Display), bounds);
    quote! {
        #head {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

/// The conversions from a status and from its number, each `__from` in its body.
pub(super) fn try_from(
    input: &Input,
    paths: &Paths,
    of_number: &TokenStream,
    of_status: &TokenStream,
) -> TokenStream {
    let Paths { krate, status, .. } = paths;
    let conversion = |from: &TokenStream, body: &TokenStream| {
        let trait_ = quote!(::core::convert::TryFrom<#from>);
        let head = head(input, &trait_, &TokenStream::new());
        // `Self::Error` would be ambiguous in an enum with a variant `Error`.
        quote! {
            #head {
                type Error = #krate::UnknownStatusCode;

                fn try_from(__from: #from) -> ::core::result::Result<Self, #krate::UnknownStatusCode> {
                    #body
                }
            }
        }
    };
    let number = conversion(&quote!(::core::primitive::u16), of_number);
    let status = conversion(&quote!(#status), of_status);
    quote!(#number #status)
}

// This repeats the user's tokens; lints on them belong to the item itself.
fn allow(input: &Input) -> Option<TokenStream> {
    let is_generic = !input.item.generics.params.is_empty();
    match (input.is_deprecated(), is_generic) {
        (true, true) => Some(quote!(#[allow(deprecated, unused_qualifications)])),
        (true, false) => Some(quote!(#[allow(deprecated)])),
        (false, true) => Some(quote!(#[allow(unused_qualifications)])),
        (false, false) => None,
    }
}

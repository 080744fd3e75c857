//! What the generated enums have in common.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote};

use super::docs::doc;
use crate::spec::check::Catalogue;
use crate::spec::model::Retry;

/// A variant with its documentation.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: String,
    pub(crate) discriminant: Option<u16>,
}

/// The declaration of an enum, its `ALL` and its `Debug`.
pub(crate) fn declaration(
    name: &str,
    docs: &str,
    repr: Option<TokenStream>,
    variants: &[Variant<'_>],
) -> TokenStream {
    let name = format_ident!("{name}");
    let docs = doc(docs);
    let repr = repr.map(|repr| quote!(#[repr(#repr)]));
    let idents = variants.iter().map(|variant| variant.ident);
    let declared = variants.iter().map(|variant| {
        let (docs, ident) = (doc(&variant.docs), variant.ident);
        let discriminant = variant.discriminant.map(Literal::u16_unsuffixed);
        let discriminant = discriminant.map(|code| quote!(= #code));
        quote!(#docs #ident #discriminant,)
    });
    quote! {
        #docs
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #repr
        #[non_exhaustive]
        #[allow(non_camel_case_types)]
        pub enum #name { #(#declared)* }

        #[automatically_derived]
        impl #name {
            /// All of them, in the order of the spec.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];
        }
    }
}

/// An array of literals.
pub(crate) struct Array {
    pub(crate) array: TokenStream,
    pub(crate) len: Literal,
}

// What is taken from each entry comes by index and `dyn`: users compile each instance of a generic function on every clean build.
fn array(len: usize, literal: &dyn Fn(usize) -> Literal) -> Array {
    let mut items = TokenStream::new();
    for index in 0..len {
        items.append(literal(index));
        items.append(Punct::new(',', Spacing::Alone));
    }
    Array {
        array: Group::new(Delimiter::Bracket, items).into_token_stream(),
        len: number(len),
    }
}

/// A number without a suffix, as somebody would write it.
pub(crate) fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

pub(crate) fn numbers(len: usize, of: &dyn Fn(usize) -> usize) -> Array {
    array(len, &|index| number(of(index)))
}

/// A column of texts, one for each variant.
pub(crate) fn texts<'a>(name: &str, len: usize, of: &dyn Fn(usize) -> &'a str) -> TokenStream {
    let name = format_ident!("{name}");
    let Array { array, len } = array(len, &|index| Literal::string(of(index)));
    quote!(static #name: [&str; #len] = #array;)
}

/// The column of the variants' names.
pub(crate) fn names<'a>(name: &str, len: usize, of: &dyn Fn(usize) -> &'a Ident) -> TokenStream {
    let name = format_ident!("{name}");
    let literal = |index| Literal::string(&of(index).to_string());
    let Array { array, len } = array(len, &literal);
    quote!(static #name: [&str; #len] = #array;)
}

/// `FromStr` by a way to find the index of a text.
pub(crate) fn parsing(name: &str, error: &TokenStream, index: &TokenStream) -> TokenStream {
    let name = format_ident!("{name}");
    quote! {
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #error;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                match #index {
                    ::core::option::Option::Some(index) => ::core::result::Result::Ok(Self::ALL[index]),
                    ::core::option::Option::None => ::core::result::Result::Err(#error::new()),
                }
            }
        }
    }
}

/// `Debug` as the variant is called, `Display` as it is shown.
pub(crate) fn formatting(name: &str, called: &TokenStream, shown: &TokenStream) -> TokenStream {
    let name = format_ident!("{name}");
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(#called)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(#shown)
            }
        }
    }
}

/// `retry()` and `is_retryable()`, where the spec says anything about that.
pub(crate) fn retry(
    catalogue: &Catalogue,
    krate: &TokenStream,
    what: &str,
    index: &TokenStream,
    len: usize,
    of: &dyn Fn(usize) -> Retry,
) -> Option<TokenStream> {
    if !catalogue.has_retry {
        return None;
    }
    let Array { array, len } = numbers(len, &|index| of(index) as usize);
    let docs = doc(&format!(
        "Whether sending the request again can help, after {what}."
    ));
    Some(quote! {
        #docs
        #[must_use]
        #[inline]
        pub const fn retry(self) -> #krate::Retry {
            static RETRIES: [#krate::Retry; #len] = #krate::__private::pick(#krate::Retry::ALL, #array);
            RETRIES[#index]
        }

        /// Whether the same request, sent again after a pause, may succeed.
        #[must_use]
        #[inline]
        pub const fn is_retryable(self) -> bool {
            self.retry().is_retryable()
        }
    })
}

/// `source()`, where the specs name where their facts come from.
pub(crate) fn source(
    catalogue: &Catalogue,
    krate: &TokenStream,
    index: &TokenStream,
    len: usize,
    of: &dyn Fn(usize) -> Option<usize>,
) -> Option<TokenStream> {
    if catalogue.origins.is_empty() {
        return None;
    }
    let sources = catalogue.origins.iter().map(|origin| {
        let title = &origin.title;
        let updated = optional(origin.updated.as_deref());
        quote!(#krate::Source::new(#title, #updated))
    });
    let none = catalogue.origins.len();
    // One more than there are stands for none.
    let Array { array, len } = numbers(len, &|index| of(index).unwrap_or(none));
    let count = number(none);
    Some(quote! {
        /// The document that this comes from, if its spec names one.
        #[must_use]
        pub const fn source(self) -> ::core::option::Option<&'static #krate::Source> {
            static SOURCES: [#krate::Source; #count] = [#(#sources),*];
            static SOURCE: [u16; #len] = #array;
            let source = SOURCE[#index] as usize;
            if source < SOURCES.len() { ::core::option::Option::Some(&SOURCES[source]) } else { ::core::option::Option::None }
        }
    })
}

/// What derived code asks for: everything that an error of this variant says of itself.
pub(crate) fn codes(
    name: &str,
    krate: &TokenStream,
    status: &TokenStream,
    causes: &TokenStream,
    error_code: &TokenStream,
) -> TokenStream {
    let name = format_ident!("{name}");
    quote! {
        #[automatically_derived]
        impl #name {
            #[doc(hidden)]
            #[must_use]
            pub const fn __codes(self) -> #krate::__private::Codes<StatusCode> {
                #krate::__private::Codes {
                    status: #status,
                    causes: #causes,
                    error_code: ::core::option::Option::#error_code,
                    description: self.description(),
                }
            }
        }
    }
}

/// A text that may be absent.
pub(crate) fn optional(text: Option<&str>) -> TokenStream {
    text.map_or_else(
        || quote!(::core::option::Option::None),
        |text| quote!(::core::option::Option::Some(#text)),
    )
}

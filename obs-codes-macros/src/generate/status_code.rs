//! `StatusCode`: the statuses, with the code as the discriminant.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{causes, escape};
use super::lookup::Table;
use super::parts::{self, Array, Variant, names, number, numbers, texts};
use super::{category, parts::source};
use crate::spec::check::{Catalogue, Status};

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let statuses = &catalogue.statuses;
    let first = statuses.iter().map(|status| status.code).min()?;
    let last = statuses.iter().map(|status| status.code).max()?;

    let docs: Vec<_> = statuses
        .iter()
        .map(|status| docs(catalogue, status))
        .collect();
    let variants: Vec<_> = statuses
        .iter()
        .zip(docs)
        .map(|(status, docs)| Variant {
            ident: &status.ident,
            docs,
            discriminant: Some(status.code),
        })
        .collect();
    let enum_docs = "An HTTP status code that is documented.\n\nThe discriminant is the code.";
    let declaration = parts::declaration("StatusCode", enum_docs, Some(quote!(u16)), &variants);
    let columns = columns(statuses);
    let reasons: Vec<_> = statuses
        .iter()
        .map(|status| status.reason.as_str())
        .collect();
    let table = Table::new(&reasons).tokens(krate);
    let methods = methods(catalogue, krate);
    let conversions = conversions(krate);
    let formatting = parts::formatting(
        "StatusCode",
        &quote!(NAMES[index(*self)]),
        &quote!(TITLES[index(*self)]),
    );
    let relations = relations(catalogue, krate);
    let span = number(usize::from(last - first) + 1);
    let first = Literal::u16_unsuffixed(first);
    let Array { array, len } = numbers(statuses.len(), &|index| statuses[index].code.into());
    Some(quote! {
        #declaration

        const _: () = {
            const FIRST: u16 = #first;
            const CODES: [u16; #len] = #array;
            /// The index of each code from the first to the last.
            static INDICES: [u16; #span] = #krate::__private::indices(&CODES, FIRST);
            #columns
            #table

            #[inline]
            const fn index(status: StatusCode) -> usize {
                INDICES[(status as u16 - FIRST) as usize] as usize
            }

            #[inline]
            const fn index_of(code: u16) -> ::core::option::Option<usize> {
                let offset = code.wrapping_sub(FIRST) as usize;
                if offset < INDICES.len() && (INDICES[offset] as usize) < CODES.len() {
                    ::core::option::Option::Some(INDICES[offset] as usize)
                } else {
                    ::core::option::Option::None
                }
            }

            #methods
            #formatting
            #conversions
            #relations
        };
        #krate::__http_status_code!(StatusCode);
        #krate::__serde_status_code!(StatusCode);
    })
}

fn docs(catalogue: &Catalogue, status: &Status) -> String {
    let docs = format!(
        "`{} {}`: {}",
        status.code,
        status.reason.replace('`', "'"),
        escape(&status.description)
    );
    docs + &causes(&mut catalogue.causes[status.causes.clone()].iter())
}

fn columns(statuses: &[Status]) -> TokenStream {
    let titles: Vec<_> = statuses
        .iter()
        .map(|status| format!("{} {}", status.code, status.reason))
        .collect();
    let titles = texts("TITLES", titles.len(), &|index| &titles[index]);
    let names = names("NAMES", statuses.len(), &|index| &statuses[index].ident);
    let reasons = texts("REASONS", statuses.len(), &|index| &statuses[index].reason);
    let descriptions = texts("DESCRIPTIONS", statuses.len(), &|index| {
        &statuses[index].description
    });
    quote!(#titles #names #reasons #descriptions)
}

fn methods(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let statuses = &catalogue.statuses;
    let index = quote!(index(self));
    let category = category_method(catalogue, krate);
    let predicates = category::predicates(catalogue);
    let causes = causes_method(catalogue, krate);
    let retry = parts::retry(
        catalogue,
        krate,
        "this status",
        &index,
        statuses.len(),
        &|index| statuses[index].retry,
    );
    let source = source(catalogue, krate, &index, statuses.len(), &|index| {
        statuses[index].origin
    });
    quote! {
        #[automatically_derived]
        impl StatusCode {
            /// The status of a code, if it is documented.
            #[must_use]
            #[inline]
            pub const fn from_u16(code: u16) -> ::core::option::Option<Self> {
                match index_of(code) {
                    ::core::option::Option::Some(index) => ::core::option::Option::Some(Self::ALL[index]),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }

            /// The code.
            #[must_use]
            #[inline]
            pub const fn as_u16(self) -> u16 {
                self as u16
            }

            /// The reason phrase, such as `"Not Found"`.
            #[must_use]
            #[inline]
            pub const fn reason(self) -> &'static str {
                REASONS[index(self)]
            }

            /// What the status means.
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static str {
                DESCRIPTIONS[index(self)]
            }

            #category
            #causes
            #retry
            #source
            #predicates
        }
    }
}

fn category_method(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    if catalogue.categories.is_empty() {
        return None;
    }
    let Array { array, len } = numbers(catalogue.statuses.len(), &|index| {
        catalogue.statuses[index].category
    });
    Some(quote! {
        /// The category that the code belongs to.
        #[must_use]
        #[inline]
        pub const fn category(self) -> Category {
            static CATEGORIES: [Category; #len] = #krate::__private::pick(Category::ALL, #array);
            CATEGORIES[index(self)]
        }
    })
}

fn causes_method(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    if catalogue.causes.is_empty() {
        return None;
    }
    // The lists follow each other in `Cause::ALL`, so that each ends where the next begins.
    let mut bounds = vec![0];
    for status in &catalogue.statuses {
        bounds.push(status.causes.end.max(bounds[bounds.len() - 1]));
    }
    let Array { array, len } = numbers(bounds.len(), &|index| bounds[index]);
    Some(quote! {
        /// The causes that the documentation lists for this status.
        #[must_use]
        #[inline]
        pub const fn causes(self) -> &'static [Cause] {
            static BOUNDS: [u16; #len] = #array;
            let index = index(self);
            #krate::__private::part(Cause::ALL, BOUNDS[index], BOUNDS[index + 1])
        }
    })
}

fn conversions(krate: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<u16> for StatusCode {
            type Error = #krate::UnknownStatusCode;

            #[inline]
            fn try_from(code: u16) -> ::core::result::Result<Self, Self::Error> {
                Self::from_u16(code).ok_or(#krate::UnknownStatusCode::new(code))
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<StatusCode> for u16 {
            #[inline]
            fn from(status: StatusCode) -> Self {
                status as Self
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for StatusCode {
            type Err = #krate::ParseStatusCodeError;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                match #krate::__private::parse_status(text, index_of, &TITLES, &REASONS, &LOOKUP) {
                    ::core::option::Option::Some(index) => ::core::result::Result::Ok(Self::ALL[index]),
                    ::core::option::Option::None => ::core::result::Result::Err(#krate::ParseStatusCodeError::new()),
                }
            }
        }
    }
}

/// What `#[derive(ObsErrorCodes)]` builds on.
fn relations(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let absent = quote!(::core::convert::Infallible);
    let has_causes = !catalogue.causes.is_empty();
    let cause = if has_causes { &quote!(Cause) } else { &absent };
    let has_codes = !catalogue.error_codes.is_empty();
    let error_code = if has_codes {
        &quote!(ErrorCode)
    } else {
        &absent
    };
    let causes = if has_causes {
        quote!(self.causes())
    } else {
        quote!(&[])
    };
    let codes = parts::codes("StatusCode", krate, &quote!(self), &causes, &quote!(None));
    let numbers = catalogue.statuses.iter().map(|status| {
        let (ident, code) = (&status.ident, Literal::u16_unsuffixed(status.code));
        quote! {
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl #krate::__private::Numbered<#code> for StatusCode {
                const STATUS: Self = Self::#ident;
            }
        }
    });
    quote! {
        #codes

        #[automatically_derived]
        impl #krate::Catalogue for StatusCode {
            type Cause = #cause;
            type ErrorCode = #error_code;

            fn __codes(self) -> #krate::__private::Codes<Self> {
                Self::__codes(self)
            }
        }

        #[automatically_derived]
        impl<E: #krate::ObsErrorCodes<StatusCode>> ::core::convert::From<E> for StatusCode {
            fn from(error: E) -> Self {
                error.status_code()
            }
        }

        #(#numbers)*
    }
}

//! `ErrorCode`: the names that a service sends in its error responses.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{causes, escape};
use super::lookup::Table;
use super::parts::{self, Array, Variant, names, number, numbers, source, texts};
use crate::spec::check::{Catalogue, ErrorCode, Message};

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let codes = &catalogue.error_codes;
    if codes.is_empty() {
        return None;
    }
    let variants: Vec<_> = codes
        .iter()
        .map(|code| Variant {
            ident: &code.ident,
            docs: docs(catalogue, code),
            discriminant: None,
        })
        .collect();
    let declaration = parts::declaration(
        "ErrorCode",
        "An error code that is documented, as it stands in a response.",
        None,
        &variants,
    );
    let names = names("NAMES", codes.len(), &|index| &codes[index].ident);
    let descriptions = texts("DESCRIPTIONS", codes.len(), &|index| {
        &codes[index].description
    });
    let Array { array, len } = numbers(codes.len(), &|index| codes[index].status);
    let wire = wire(codes, krate);
    let methods = methods(catalogue, krate);
    let formatting = parts::formatting(
        "ErrorCode",
        &quote!(NAMES[*self as usize]),
        &quote!(WIRE[*self as usize]),
    );
    let parsing = parts::parsing(
        "ErrorCode",
        &quote!(#krate::UnknownErrorCode),
        &quote!(index_of(text)),
    );
    let own = if catalogue.causes.is_empty() {
        quote!(&[])
    } else {
        quote!(self.causes())
    };
    let codes = parts::codes(
        "ErrorCode",
        krate,
        &quote!(self.status_code()),
        &own,
        &quote!(Some(self)),
    );
    Some(quote! {
        #declaration

        const _: () = {
            #names
            #descriptions
            static STATUSES: [StatusCode; #len] = #krate::__private::pick(StatusCode::ALL, #array);
            #wire
            #methods
            #formatting
            #parsing
            #codes
        };
        #krate::__serde_text!(ErrorCode, as_str);
    })
}

fn docs(catalogue: &Catalogue, code: &ErrorCode) -> String {
    let status = &catalogue.statuses[code.status];
    let mut docs = escape(&code.description);
    let status = format!(
        "\n\n`{}`, with status [`{ident}`](StatusCode::{ident}).",
        code.code.replace('`', "'"),
        ident = status.ident
    );
    docs.push_str(&status);
    if code.legacy {
        docs += " Listed in older editions of the documentation only.";
    }
    docs + &causes(&mut code.causes.iter().map(|cause| &catalogue.causes[*cause]))
}

/// The names on the wire, first one for each code, then the aliases, and the way back.
fn wire(codes: &[ErrorCode], krate: &TokenStream) -> TokenStream {
    let aliases = codes.iter().enumerate().flat_map(|(index, code)| {
        code.aliases
            .iter()
            .map(move |alias| (alias.as_str(), index))
    });
    let aliases: Vec<_> = aliases.collect();
    let own = codes.iter().map(|code| code.code.as_str());
    let wire: Vec<_> = own.chain(aliases.iter().map(|(alias, _)| *alias)).collect();
    let table = Table::new(&wire).tokens(krate);
    let wire = texts("WIRE", wire.len(), &|index| wire[index]);
    let find = quote!(LOOKUP.find(text, &WIRE));
    let index_of = if aliases.is_empty() {
        find
    } else {
        let own = number(codes.len());
        let Array { array, len } = numbers(aliases.len(), &|index| aliases[index].1);
        quote! {{
            static MEANT: [u16; #len] = #array;
            let index = #find?;
            ::core::option::Option::Some(if index < #own { index } else { MEANT[index - #own] as usize })
        }}
    };
    quote! {
        #wire
        #table

        #[inline]
        fn index_of(text: &str) -> ::core::option::Option<usize> {
            #index_of
        }
    }
}

fn methods(catalogue: &Catalogue, krate: &TokenStream) -> TokenStream {
    let codes = &catalogue.error_codes;
    let index = quote!(self as usize);
    let causes = causes_methods(catalogue, krate);
    let retry = parts::retry(
        catalogue,
        krate,
        "this error code",
        &index,
        codes.len(),
        &|index| codes[index].retry,
    );
    let source = source(catalogue, krate, &index, codes.len(), &|index| {
        codes[index].origin
    });
    let legacy = legacy(codes);
    quote! {
        #[automatically_derived]
        impl ErrorCode {
            /// The name on the wire.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                WIRE[#index]
            }

            /// The status that it comes with.
            #[must_use]
            #[inline]
            pub const fn status_code(self) -> StatusCode {
                STATUSES[#index]
            }

            /// What it means.
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static str {
                DESCRIPTIONS[#index]
            }

            #causes
            #retry
            #legacy
            #source
        }
    }
}

/// `causes()` and, where messages tell causes apart, `causes_for()`.
fn causes_methods(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let codes = &catalogue.error_codes;
    if catalogue.causes.is_empty() {
        return None;
    }
    let mut narrowed = Vec::new();
    let mut bounds = vec![0];
    for code in codes {
        narrowed.extend_from_slice(&code.causes);
        bounds.push(narrowed.len());
    }
    let any = !narrowed.is_empty();
    let (narrowed, bounds) = (
        numbers(narrowed.len(), &|index| narrowed[index]),
        numbers(bounds.len(), &|index| bounds[index]),
    );
    let (count, narrowed, len, bounds) = (narrowed.len, narrowed.array, bounds.len, bounds.array);
    let own = any.then(|| {
        quote! {
            static CAUSES: [Cause; #count] = #krate::__private::pick(Cause::ALL, #narrowed);
            static BOUNDS: [u16; #len] = #bounds;
            let (start, end) = (BOUNDS[self as usize], BOUNDS[self as usize + 1]);
            if start < end {
                return #krate::__private::part(&CAUSES, start, end);
            }
        }
    });
    let by_message = by_message(catalogue);
    Some(quote! {
        /// The causes that it narrows its status to; all causes of the status where it narrows nothing.
        #[must_use]
        #[inline]
        pub const fn causes(self) -> &'static [Cause] {
            #own
            self.status_code().causes()
        }

        #by_message
    })
}

fn by_message(catalogue: &Catalogue) -> Option<TokenStream> {
    let arms: Vec<_> = catalogue
        .error_codes
        .iter()
        .filter(|code| !code.messages.is_empty())
        .map(|code| {
            let ident = &code.ident;
            let rules = code.messages.iter().filter_map(|message| {
                let test = test(message)?;
                let causes = message
                    .causes
                    .iter()
                    .map(|cause| &catalogue.causes[*cause].ident)
                    .collect::<Vec<&Ident>>();
                Some(quote!(if #test { return &[#(Cause::#causes),*]; }))
            });
            quote!(Self::#ident => { #(#rules)* })
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            /// The causes that it narrows its status to when it comes with this message, which often tells them apart.
            #[must_use]
            pub fn causes_for(self, message: &str) -> &'static [Cause] {
                match self {
                    #(#arms)*
                    _ => {}
                }
                self.causes()
            }
        }
    })
}

/// Whether a message is one that the rule is about.
fn test(message: &Message) -> Option<TokenStream> {
    let starts = message
        .starts_with
        .iter()
        .map(|text| quote!(message.starts_with(#text)));
    let contains = message
        .contains
        .iter()
        .map(|text| quote!(message.contains(#text)));
    let ends = message
        .ends_with
        .iter()
        .map(|text| quote!(message.ends_with(#text)));
    starts
        .chain(contains)
        .chain(ends)
        .reduce(|all, test| quote!(#all && #test))
}

/// `is_legacy()`, where a code is.
fn legacy(codes: &[ErrorCode]) -> Option<TokenStream> {
    let legacy: Vec<_> = codes
        .iter()
        .filter(|code| code.legacy)
        .map(|code| &code.ident)
        .collect();
    (!legacy.is_empty()).then(|| {
        quote! {
            /// Whether older editions of the documentation alone list it.
            #[must_use]
            pub const fn is_legacy(self) -> bool {
                ::core::matches!(self, #(Self::#legacy)|*)
            }
        }
    })
}

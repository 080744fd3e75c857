//! Parts that several types share, and calls of templates.

use obs_codes_spec::{Deprecated, Document, Retry};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::columns::{self, number, numbers, rows, sparse, sparse_texts, texts};
use crate::args::Skip;

/// The type that a template is called for.
pub(crate) struct Type<'a> {
    pub(crate) krate: &'a TokenStream,
    pub(crate) name: Ident,
    pub(crate) len: usize,
    pub(crate) skip: &'a Skip,
}

impl<'a> Type<'a> {
    pub(crate) fn new(krate: &'a TokenStream, skip: &'a Skip, name: &str, len: usize) -> Self {
        Self {
            krate,
            name: format_ident!("{name}"),
            len,
            skip,
        }
    }

    /// The documentation of the type, if no page of its own says it: rustdoc shows this after that page.
    pub(crate) fn summary(&self, text: &str) -> TokenStream {
        if self.skip.has(Skip::SUMMARIES) {
            quote!(#[allow(missing_docs)])
        } else {
            quote!(#[doc = #text])
        }
    }

    /// A call of a template.
    pub(crate) fn part(&self, template: &str, columns: impl ToTokens) -> TokenStream {
        self.call(template, &columns.into_token_stream())
    }

    fn call(&self, template: &str, columns: &TokenStream) -> TokenStream {
        let Self { krate, name, .. } = self;
        let (template, len) = (format_ident!("{template}"), number(self.len));
        quote!(#krate::#template! { #name, #len, #columns })
    }

    /// A call of a template whose impl the user may skip.
    pub(crate) fn unless_skipped(
        &self,
        word: &str,
        template: &str,
        columns: impl ToTokens,
    ) -> Option<TokenStream> {
        (!self.skip.has(word)).then(|| self.part(template, columns))
    }

    /// `Debug` with these names, and `Display` with the method `shown`.
    pub(crate) fn formatting(&self, names: &TokenStream, shown: &str) -> TokenStream {
        let shown = format_ident!("{shown}");
        let debug = self.unless_skipped("Debug", "__debug", names);
        let display = self.unless_skipped("Display", "__display", shown);
        quote!(#debug #display)
    }

    /// The names for `Debug`. If most are the same as the text that the method `shown` returns, only the others are stored.
    pub(crate) fn names<'n>(
        &self,
        name: &dyn Fn(usize) -> &'n str,
        shown: &str,
        text: &dyn Fn(usize) -> &'n str,
    ) -> TokenStream {
        let other = |index: usize| (name(index) != text(index)).then(|| name(index));
        if (0..self.len).filter_map(other).count() > self.len / 2 {
            return texts(self.len, name);
        }
        let (shown, others) = (format_ident!("{shown}"), sparse_texts(self.len, &other));
        quote!(#shown #others)
    }

    /// `retry()` and `is_retryable()`.
    pub(crate) fn retry(&self, what: &str, of: &dyn Fn(usize) -> Retry) -> TokenStream {
        let names = Retry::ALL.map(|(retry, ..)| format_ident!("{retry:?}"));
        let index = |retry| {
            let mut all = Retry::ALL.iter();
            all.position(|(known, ..)| *known == retry).unwrap_or(0)
        };
        let retries = numbers(self.len, &|entry| index(of(entry)));
        self.part("__retry", quote!(#what, [#(#names)*] #retries))
    }

    /// `source()`.
    pub(crate) fn source(
        &self,
        sources: &[Document],
        of: &dyn Fn(usize) -> Option<usize>,
    ) -> TokenStream {
        if sources.is_empty() {
            return self.part("__source", quote!());
        }
        let documents = rows(sources.len(), &|index, row| {
            let source = &sources[index];
            columns::text(&source.title, row);
            let optional = [("updated ", &source.updated), ("docs ", &source.docs)];
            for (word, text) in optional {
                if let Some(text) = text {
                    row.push_str(word);
                    columns::text(text, row);
                }
            }
        });
        let count = number(sources.len());
        let sparse = sparse(self.len, of);
        self.part("__source", quote!(#count #documents sparse: #sparse))
    }

    /// `docs()`.
    pub(crate) fn docs<'t>(&self, of: &dyn Fn(usize) -> Option<&'t str>) -> TokenStream {
        self.part("__docs", sparse_texts(self.len, of))
    }

    /// `deprecated()`.
    pub(crate) fn deprecated<'d>(
        &self,
        of: &dyn Fn(usize) -> Option<&'d Deprecated>,
    ) -> TokenStream {
        let all: Vec<_> = (0..self.len).filter_map(of).collect();
        if all.is_empty() {
            return self.part("__deprecated", quote!());
        }
        let list = rows(all.len(), &|index, row| {
            row.push_str("since ");
            columns::text(&all[index].since, row);
            if let Some(note) = &all[index].note {
                row.push_str("note ");
                columns::text(note, row);
            }
        });
        let mut count = 0;
        let which: Vec<_> = (0..self.len)
            .map(|index| {
                of(index).map(|_| {
                    count += 1;
                    count - 1
                })
            })
            .collect();
        let sparse = sparse(self.len, &|index| which[index]);
        let count = number(count);
        self.part("__deprecated", quote!(#count #list sparse: #sparse))
    }
}

/// The name of a type, or nothing if the catalogue does not have it.
pub(crate) fn type_if(name: &str, is_present: bool) -> Option<Ident> {
    is_present.then(|| format_ident!("{name}"))
}

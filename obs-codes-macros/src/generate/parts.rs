//! Parts that several types share, and calls of templates.

use std::fmt::Write;

use obs_codes_spec::{Deprecated, Document, Retry};
use proc_macro2::TokenStream;
use quote::ToTokens as _;

use super::columns::{self, numbers, parse, rows, sparse, sparse_texts, texts};
use super::docs;
use crate::args::Skip;

/// A type, with the calls of templates for it so far.
pub(crate) struct Type<'a> {
    pub(crate) items: TokenStream,
    krate: &'a TokenStream,
    pub(crate) name: &'static str,
    len: usize,
    skip: &'a Skip,
}

impl<'a> Type<'a> {
    pub(crate) fn new(
        krate: &'a TokenStream,
        skip: &'a Skip,
        name: &'static str,
        len: usize,
    ) -> Self {
        Self {
            items: TokenStream::new(),
            krate,
            name,
            len,
            skip,
        }
    }

    /// The documentation of the type, if no page of its own says it: rustdoc shows this after that page.
    pub(crate) fn summary(&self, text: &str) -> String {
        if self.skip.has(Skip::SUMMARIES) {
            return "#[allow(missing_docs)]".to_owned();
        }
        let mut summary = String::new();
        docs::write(text, &mut summary);
        summary
    }

    /// Calls a template.
    pub(crate) fn call(&mut self, template: &str, argument: &str) {
        self.krate.to_tokens(&mut self.items);
        let call = parse(&format!("::{template}! {{ {argument} }}"));
        self.items.extend(call);
    }

    /// Calls a template that takes columns.
    pub(crate) fn part(&mut self, template: &str, columns: &str) {
        let argument = format!("{}, {}, {columns}", self.name, self.len);
        self.call(template, &argument);
    }

    /// Calls a template whose impl the user may skip.
    pub(crate) fn unless_skipped(&mut self, word: &str, template: &str, columns: &str) {
        if !self.skip.has(word) {
            self.part(template, columns);
        }
    }

    /// `Debug` with these names, and `Display` with the method `shown`.
    pub(crate) fn formatting(&mut self, names: &str, shown: &str) {
        self.unless_skipped("Debug", "__debug", names);
        self.unless_skipped("Display", "__display", shown);
    }

    /// The conversions from the text that the method `shown` returns, with the error `unknown`, and to it.
    pub(crate) fn conversions(&mut self, shown: &str, unknown: &str) {
        self.unless_skipped("FromStr", "__from_str", unknown);
        let serialize = format!("serialize_str {shown}");
        self.unless_skipped("Serialize", "__serialize", &serialize);
        let deserialize = format!("read_text __find {unknown}");
        self.unless_skipped("Deserialize", "__deserialize", &deserialize);
    }

    /// The names for `Debug`. If most are the same as the text that the method `shown` returns, only the others are stored.
    pub(crate) fn names<'n>(
        &self,
        name: &dyn Fn(usize) -> &'n str,
        shown: &str,
        text: &dyn Fn(usize) -> &'n str,
    ) -> String {
        let other = |index: usize| (name(index) != text(index)).then(|| name(index));
        if (0..self.len)
            .filter(|index| other(*index).is_some())
            .count()
            > self.len / 2
        {
            return texts(self.len, name);
        }
        format!("{shown} {}", sparse_texts(self.len, &other))
    }

    /// `retry()` and `is_retryable()`.
    pub(crate) fn retry(&mut self, what: &str, of: &dyn Fn(usize) -> Retry) {
        let mut columns = format!("\"{what}\", [");
        for retry in Retry::ALL {
            _ = write!(columns, "{retry:?} ");
        }
        columns.push(']');
        columns += &numbers(self.len, &|entry| of(entry) as usize);
        self.part("__retry", &columns);
    }

    /// `source()`.
    pub(crate) fn source(&mut self, sources: &[Document], of: &dyn Fn(usize) -> Option<usize>) {
        if sources.is_empty() {
            return self.part("__source", "");
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
        let (count, sparse) = (sources.len(), sparse(self.len, of));
        self.part("__source", &format!("{count} {documents} sparse: {sparse}"));
    }

    /// `docs()`.
    pub(crate) fn docs<'t>(&mut self, of: &dyn Fn(usize) -> Option<&'t str>) {
        self.part("__docs", &sparse_texts(self.len, of));
    }

    /// `deprecated()`.
    pub(crate) fn deprecated<'d>(&mut self, of: &dyn Fn(usize) -> Option<&'d Deprecated>) {
        let mut all = Vec::new();
        let mut which = Vec::new();
        for index in 0..self.len {
            let deprecated = of(index);
            which.push(deprecated.map(|_| all.len()));
            all.extend(deprecated);
        }
        if all.is_empty() {
            return self.part("__deprecated", "");
        }
        let list = rows(all.len(), &|index, row| {
            row.push_str("since ");
            columns::text(&all[index].since, row);
            if let Some(note) = &all[index].note {
                row.push_str("note ");
                columns::text(note, row);
            }
        });
        let (count, sparse) = (all.len(), sparse(self.len, &|index| which[index]));
        self.part("__deprecated", &format!("{count} {list} sparse: {sparse}"));
    }
}

/// The name of a type in brackets, which are empty if the catalogue does not have it.
pub(crate) fn type_if(name: &str, is_present: bool) -> String {
    let name = if is_present { name } else { "" };
    format!("[{name}]")
}

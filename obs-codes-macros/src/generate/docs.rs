//! Texts of a spec as rustdoc.

use proc_macro2::TokenStream;
use quote::quote;

use crate::spec::check::Cause;

/// A text that rustdoc shows as it stands in the spec, whatever Markdown or HTML would make of it.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    // A line that begins with one of these is a heading, an item of a list or a quotation.
    let listed = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = listed.len() < text.len() && listed.starts_with(['.', ')']);
    let mut copied = 0;
    // All that is escaped is ASCII, and bytes are cheaper than characters in a macro that nobody optimises.
    for (index, byte) in text.bytes().enumerate() {
        let is_marked = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'&' | b'$'
            | b'^' | b'{' | b'}' => true,
            b'#' | b'-' | b'+' | b'=' => index == 0,
            b'.' | b')' => numbered && index == text.len() - listed.len(),
            // Rustdoc warns of a bare address.
            b':' => text[index..].starts_with("://"),
            _ => false,
        };
        if is_marked {
            escaped += &text[copied..index];
            escaped.push('\\');
            copied = index;
        }
    }
    escaped += &text[copied..];
    escaped
}

/// The doc attributes of a text, one for each line.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// A list of causes; nothing where there are none.
pub(crate) fn causes(causes: &mut dyn Iterator<Item = &Cause>) -> String {
    let mut listed = String::new();
    for cause in causes {
        let (description, ident) = (escape(&cause.description), &cause.ident);
        let heading = if listed.is_empty() {
            "\n\nPossible causes:\n"
        } else {
            ""
        };
        listed.extend([
            heading,
            &format!("\n- {description} ([`{ident}`](Cause::{ident}))"),
        ]);
    }
    listed
}

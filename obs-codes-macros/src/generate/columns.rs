//! The columns of a catalogue, written down as text and handed to rustc in one piece.
//!
//! A column has an entry for each variant. To make a token of each by itself takes the macro, which nobody optimises, many times as
//! long as rustc's own lexer needs for the text. What is taken from an entry comes by index and `dyn`: users compile each instance of
//! a generic function on every clean build.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};

use super::docs;

/// A list of texts.
pub(crate) fn texts<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> TokenStream {
    list(len, &|index, column| text(of(index), column))
}

/// A list of numbers.
pub(crate) fn numbers(len: usize, of: &dyn Fn(usize) -> usize) -> TokenStream {
    list(len, &|index, column| {
        _ = write!(column, "{}", of(index));
    })
}

/// A number without a suffix, as somebody would write it.
pub(crate) fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// The variants of an enum, and the list of them: what `__enum!` takes.
pub(crate) fn variants<'a>(
    name: &str,
    len: usize,
    variant: &dyn Fn(usize) -> &'a str,
    docs: &dyn Fn(usize) -> String,
    discriminant: Option<&dyn Fn(usize) -> u16>,
) -> TokenStream {
    let mut text = "variants: {\n".to_owned();
    for index in 0..len {
        docs::write(&docs(index), &mut text);
        text.push_str(variant(index));
        if let Some(discriminant) = discriminant {
            _ = write!(text, " = {}", discriminant(index));
        }
        text.push_str(",\n");
    }
    text.push_str("}, all: [");
    for index in 0..len {
        text.extend([name, "::", variant(index), ","]);
    }
    text.push_str("],");
    parse(&text)
}

/// A list, each entry of which `write` writes.
fn list(len: usize, write: &dyn Fn(usize, &mut String)) -> TokenStream {
    let mut column = "[".to_owned();
    for index in 0..len {
        write(index, &mut column);
        column.push(',');
    }
    column.push(']');
    parse(&column)
}

/// A list without commas, each entry in parentheses, for a template that repeats something for it.
pub(crate) fn rows(len: usize, write: &dyn Fn(usize, &mut String)) -> TokenStream {
    let mut rows = "[".to_owned();
    for index in 0..len {
        rows.push('(');
        write(index, &mut rows);
        rows.push(')');
    }
    rows.push(']');
    parse(&rows)
}

/// A string literal. Control characters, which a literal could not hold as they are, have been refused with the spec.
pub(crate) fn text(text: &str, column: &mut String) {
    column.push('"');
    let mut copied = 0;
    for (index, byte) in text.bytes().enumerate() {
        if matches!(byte, b'"' | b'\\') {
            column.push_str(&text[copied..index]);
            column.push('\\');
            copied = index;
        }
    }
    column.push_str(&text[copied..]);
    // The blank keeps a word that follows from being a suffix.
    column.push_str("\" ");
}

/// By way of rustc itself where it is there: proc-macro2 would read the text first to see whether rustc will accept it.
fn parse(text: &str) -> TokenStream {
    let parsed = if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).ok()
    } else {
        text.parse().ok()
    };
    parsed.expect("a column is Rust")
}

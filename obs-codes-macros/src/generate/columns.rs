//! The columns of a catalogue, written as text and handed to rustc in one piece.
//!
//! A column has an entry for each variant. Building tokens one by one in an unoptimised macro is far slower than rustc's lexer.
//! Entries are read by index and through `dyn`, since users compile every instance of a generic function on each clean build.

use std::collections::HashMap;
use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// The most strings for which a pointer, a length and a relocation each are acceptable.
const FEW: usize = 64;

/// Texts that are read often: an array if there are few, because slicing one string checks character boundaries.
pub(crate) fn hot_texts<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> TokenStream {
    if len > FEW {
        return texts(len, of);
    }
    let (count, literals) = (number(len), literals(len, of));
    quote!((each #count #literals))
}

/// Texts in one string, with the offset of each and of the end: the argument of `__texts!`.
pub(crate) fn texts<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> TokenStream {
    let mut bounds = vec![0];
    let mut all = String::new();
    for index in 0..len {
        all += of(index);
        bounds.push(all.len());
    }
    let bound = if u16::try_from(all.len()).is_ok() {
        "u16"
    } else {
        "u32"
    };
    let mut column = format!("({bound} {} ", bounds.len());
    text(&all, &mut column);
    column.push('[');
    for bound in bounds {
        _ = write!(column, "{bound},");
    }
    column.push_str("])");
    parse(&column)
}

/// Texts that not every entry has, each stored once, and a column of their indices plus one; 0 for none.
pub(crate) fn sparse_texts<'a>(
    len: usize,
    of: &dyn Fn(usize) -> Option<&'a str>,
) -> Option<TokenStream> {
    let mut all = Vec::new();
    let mut known = HashMap::new();
    let which: Vec<_> = (0..len)
        .map(|index| {
            let text = of(index)?;
            Some(*known.entry(text).or_insert_with(|| {
                all.push(text);
                all.len() - 1
            }))
        })
        .collect();
    let texts = texts(all.len(), &|index| all[index]);
    let sparse = sparse(len, &|index| which[index]);
    (!all.is_empty()).then(|| quote!(#texts sparse: #sparse))
}

/// Indices that not every entry has: the argument of `__sparse!`.
pub(crate) fn sparse(len: usize, of: &dyn Fn(usize) -> Option<usize>) -> TokenStream {
    narrow(len, &|index| of(index).map_or(0, |index| index + 1))
}

/// A list of string literals.
pub(crate) fn literals<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> TokenStream {
    list(len, &|index, column| text(of(index), column))
}

/// A list of numbers.
pub(crate) fn numbers(len: usize, of: &dyn Fn(usize) -> usize) -> TokenStream {
    list(len, &|index, column| {
        _ = write!(column, "{}", of(index));
    })
}

/// The same in the narrowest type, and their count, or the number that all of them are: the argument of `__numbers!`.
pub(crate) fn narrow(len: usize, of: &dyn Fn(usize) -> usize) -> TokenStream {
    let (mut least, mut most) = (usize::MAX, 0);
    for index in 0..len {
        least = least.min(of(index));
        most = most.max(of(index));
    }
    if least == most {
        let number = number(least);
        return quote!((all #number));
    }
    let narrowest = match most {
        0..=0xff => "u8",
        0x100..=0xffff => "u16",
        _ => "u32",
    };
    let (narrowest, numbers) = (format_ident!("{narrowest}"), numbers(len, of));
    let len = number(len);
    quote!((#narrowest #len #numbers))
}

/// A number without a type suffix.
pub(crate) fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// A list whose entries `write` writes.
fn list(len: usize, write: &dyn Fn(usize, &mut String)) -> TokenStream {
    let mut column = "[".to_owned();
    for index in 0..len {
        write(index, &mut column);
        column.push(',');
    }
    column.push(']');
    parse(&column)
}

/// A list without commas, each entry in parentheses, for a repetition in a template.
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

/// Numbers without commas, for a repetition in a template.
pub(crate) fn rows_of_numbers(numbers: &[usize]) -> TokenStream {
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    parse(&format!("[{}]", numbers.join(" ")))
}

/// A string literal. Control characters, which would need escapes, were rejected with the spec.
pub(crate) fn text(text: &str, column: &mut String) {
    // Searching is optimised, as a part of std; a loop in this crate is not.
    let escaped = text.replace('\\', r"\\").replace('"', r#"\""#);
    // The space keeps a following word from becoming a suffix.
    column.extend(["\"", &escaped, "\" "]);
}

/// Parses with rustc where it is available: proc-macro2 would scan the text first to see whether rustc accepts it.
pub(crate) fn parse(text: &str) -> TokenStream {
    let parsed = if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).ok()
    } else {
        text.parse().ok()
    };
    parsed.expect("a column is Rust")
}

//! The columns of a catalogue, written as text and handed to rustc in one piece.
//!
//! A column has an entry for each variant. Building tokens one by one in an unoptimised macro is far slower than rustc's lexer.
//! Entries are read by index and through `dyn`, since users compile every instance of a generic function on each clean build.

use std::borrow::Cow;
use std::fmt::Write;

use obs_codes_spec::Index;
use proc_macro2::TokenStream;

/// The most strings for which a pointer, a length and a relocation each are acceptable.
const FEW: usize = 64;

/// Texts that are read often: an array if there are few, because slicing one string checks character boundaries.
pub(crate) fn hot_texts<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> String {
    if len > FEW {
        return texts(len, of);
    }
    format!("(each {len} {})", literals(len, of))
}

/// Texts in one string, with the offset of each and of the end: the argument of `__texts!`.
pub(crate) fn texts<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> String {
    let mut bounds = "0,".to_owned();
    let mut all = String::new();
    for index in 0..len {
        all += of(index);
        _ = write!(bounds, "{},", all.len());
    }
    let bound = match u16::try_from(all.len()) {
        Ok(_) => "u16",
        Err(_) => "u32",
    };
    let mut column = format!("({bound} {} ", len + 1);
    text(&all, &mut column);
    column.extend(["[", &bounds, "])"]);
    column
}

/// Texts that not every entry has, each stored once, and a column of their indices plus one; 0 for none. Nothing if no entry has one.
pub(crate) fn sparse_texts<'a>(len: usize, of: &dyn Fn(usize) -> Option<&'a str>) -> String {
    let mut all = Vec::new();
    let mut known = Index::default();
    let mut which = Vec::new();
    for index in 0..len {
        which.push(of(index).map(|text| {
            let earlier = known.add(Cow::Borrowed(text), all.len());
            earlier.unwrap_or_else(|| {
                all.push(text);
                all.len() - 1
            })
        }));
    }
    if all.is_empty() {
        return String::new();
    }
    let texts = texts(all.len(), &|index| all[index]);
    let sparse = sparse(len, &|index| which[index]);
    format!("{texts} sparse: {sparse}")
}

/// Indices that not every entry has: the argument of `__sparse!`.
pub(crate) fn sparse(len: usize, of: &dyn Fn(usize) -> Option<usize>) -> String {
    narrow(len, &|index| of(index).map_or(0, |index| index + 1))
}

/// A list of string literals.
pub(crate) fn literals<'a>(len: usize, of: &dyn Fn(usize) -> &'a str) -> String {
    list(len, &|index, column| {
        text(of(index), column);
        column.push(',');
    })
}

/// A list of numbers.
pub(crate) fn numbers(len: usize, of: &dyn Fn(usize) -> usize) -> String {
    list(len, &|index, column| _ = write!(column, "{},", of(index)))
}

/// The same in the narrowest type, and their count, or the number that all of them are: the argument of `__numbers!`.
pub(crate) fn narrow(len: usize, of: &dyn Fn(usize) -> usize) -> String {
    let (mut least, mut most) = (usize::MAX, 0);
    for index in 0..len {
        least = least.min(of(index));
        most = most.max(of(index));
    }
    if least == most {
        return format!("(all {least})");
    }
    let narrowest = match most {
        0..=0xff => "u8",
        0x100..=0xffff => "u16",
        _ => "u32",
    };
    format!("({narrowest} {len} {})", numbers(len, of))
}

/// A list without commas, each entry in parentheses, for a repetition in a template.
pub(crate) fn rows(len: usize, write: &dyn Fn(usize, &mut String)) -> String {
    list(len, &|index, rows| {
        rows.push('(');
        write(index, rows);
        rows.push(')');
    })
}

/// A list whose entries `write` writes.
pub(crate) fn list(len: usize, write: &dyn Fn(usize, &mut String)) -> String {
    let mut column = "[".to_owned();
    for index in 0..len {
        write(index, &mut column);
    }
    column.push(']');
    column
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

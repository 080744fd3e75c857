//! Support for generated code. Not public API: it may change in any release.

mod codes;
mod hash;
mod interop;
mod lookup;
pub mod prelude;
mod rules;
mod texts;

pub use codes::{AsError, Check, Codes, ForwardSource, Missing, Numbered};
#[cfg(feature = "http")]
pub use interop::converted;
#[cfg(feature = "serde")]
pub use interop::{read_number, read_text};
pub use lookup::{Lookup, find_sorted};
pub use rules::Rules;
pub use texts::{Texts, after, before, write_camel};

#[cfg(feature = "http")]
pub use http;
#[cfg(feature = "serde")]
pub use serde;

/// Builds a table from `code - first` to the entry of the code.
#[must_use]
pub const fn by_code<T: Copy, const N: usize>(
    all: &[T],
    codes: &[u16],
    first: u16,
) -> [Option<T>; N] {
    let mut row = [None; N];
    let mut index = 0;
    while index < codes.len() {
        row[(codes[index] - first) as usize] = Some(all[index]);
        index += 1;
    }
    row
}

/// Looks up a code in such a table.
#[must_use]
#[inline]
pub const fn of_code<T: Copy>(row: &[Option<T>], first: u16, code: u16) -> Option<T> {
    let offset = code.wrapping_sub(first) as usize;
    if offset < row.len() {
        row[offset]
    } else {
        None
    }
}

/// Returns the first digit of a status, which is its class.
#[must_use]
#[inline]
pub const fn first_digit(status: u16) -> u16 {
    status / 100
}

/// Returns the items at these indices.
#[must_use]
pub const fn pick<T: Copy, const N: usize>(all: &[T], indices: [u16; N]) -> [T; N] {
    let mut picked = [all[0]; N];
    let mut index = 0;
    while index < N {
        picked[index] = all[indices[index] as usize];
        index += 1;
    }
    picked
}

/// Returns all items, followed by those at the indices.
#[must_use]
pub const fn and_again<T: Copy, const N: usize>(all: &[T], indices: &[u16]) -> [T; N] {
    let mut items = [all[0]; N];
    let mut index = 0;
    while index < N {
        items[index] = if index < all.len() {
            all[index]
        } else {
            all[indices[index - all.len()] as usize]
        };
        index += 1;
    }
    items
}

/// Returns a subslice; `slice[start..end]` is not `const`.
#[must_use]
#[inline]
pub const fn part<T>(slice: &'static [T], start: usize, end: usize) -> &'static [T] {
    slice.split_at(end).0.split_at(start).1
}

/// Finds a status by its code or its title: "404" or "404 Not Found".
pub fn status_of<S: Copy>(
    text: &str,
    by_code: fn(u16) -> Option<S>,
    title: fn(S) -> &'static str,
) -> Option<S> {
    let [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', rest @ ..] = text.as_bytes() else {
        return None;
    };
    let digit = |digit: &u8| u16::from(digit - b'0');
    let status = by_code(digit(a) * 100 + digit(b) * 10 + digit(c))?;
    (rest.is_empty() || title(status) == text).then_some(status)
}

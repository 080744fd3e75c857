//! Messages for invalid texts, and for texts with an unintended part.

use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::quote;
use crate::wrong::{looks, matchers};
use crate::yaml::tree::Place;

/// Why a text is invalid: as it was written, and on one line. `what` says if it is an entry of a list.
pub(crate) fn unusable(
    written: &str,
    line: &str,
    place: Place,
    key: &str,
    what: &str,
) -> Option<Finding> {
    if written.contains('\t') {
        return Some(
            Finding::new(place, format!("`{key}` has a tab in it"))
                .help("write a blank, or `\\\\t` if a backslash in double quotes is meant"),
        );
    }
    if line.trim().is_empty() {
        return Some(Finding::new(place, format!("{what}`{key}` is empty")));
    }
    if let Some(control) = characters::control(line) {
        let code = u32::from(control);
        let message = format!("`{key}` has a control character in it, U+{code:04X}");
        return Some(Finding::new(place, message).help("remove it"));
    }
    let code = looks::number_before(line, key)?;
    let message = format!("the `{code}` at the beginning is a part of `{key}`");
    Some(Finding::new(place, message).help("remove it"))
}

/// Punctuation of another language at the end of a text.
pub(crate) fn end(line: &str, place: Place, key: &str) -> Option<Finding> {
    let end = match looks::end(line, key)? {
        " " => "blank".to_owned(),
        end => quote(end),
    };
    let message = format!("the {end} at the end is a part of `{key}`");
    Some(Finding::new(place, message).help("remove it"))
}

/// A matcher that looks like a pattern.
pub(crate) fn pattern(line: &str, place: Place, key: &str) -> Option<Finding> {
    let (sign, help) = matchers::pattern(line, key)?;
    let sign = quote(sign);
    let message = format!("`{key}` is compared letter for letter, so {sign} matches only itself");
    let other = format!("if messages do contain {sign}, match the text before or after it instead");
    Some(Finding::new(place, message).help(help).help(other))
}

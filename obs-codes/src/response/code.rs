//! Selection of the error code among the codes in a response.

use super::kept::{Element, Kept};
use super::roles::Part;
use crate::catalogue::Role;

/// Returns the first known code, by precedence. It has to be in a header, in the outermost object with a code, or in an `error` inside that
/// object. Truncated codes are ignored, since the start of a code may be another code.
pub(super) fn known<'k, 'e>(
    kept: &'k Kept,
    elements: impl Iterator<Item = &'e Element> + Clone,
    is_known: &dyn Fn(&str) -> bool,
) -> Option<&'k str> {
    let deepest = elements
        .clone()
        .filter(|element| is_code(kept, element) && element.place.part != Part::Header)
        .map(|element| element.place.depth)
        .min();
    let may_count = |element: &&Element| {
        let Element { place, .. } = element;
        (is_code(kept, element) || is_word_of_status(kept, element))
            && !place.partial
            && (place.part == Part::Header || deepest.is_none_or(|depth| place.depth <= depth + 1))
    };
    let mut best: Option<(_, &str)> = None;
    for element in elements.filter(may_count) {
        let key = (is_word_of_status(kept, element), element.precedence());
        if best.as_ref().is_none_or(|(best, _)| key < *best) {
            let found = forms(kept.value(element))
                .into_iter()
                .flatten()
                .find(|code| is_known(code));
            best = found.map(|code| (key, code)).or(best);
        }
    }
    best.map(|(_, code)| code)
}

/// Returns the code that a response states, known or not. The status as a number, or the word `error`, has the lowest precedence.
pub(super) fn stated<'k, 'e>(
    kept: &'k Kept,
    elements: impl Iterator<Item = &'e Element>,
    status: Option<u16>,
) -> Option<&'k str> {
    elements
        .filter(|element| is_code(kept, element))
        .filter_map(|element| Some((element, shown(kept.value(element))?)))
        .min_by_key(|(element, code)| {
            let is_status = status.is_some() && code.parse().ok() == status;
            (
                code.eq_ignore_ascii_case("error"),
                is_status,
                element.precedence(),
            )
        })
        .map(|(_, code)| code)
}

/// Strings next to the objects of a list are not codes.
fn is_code(_: &Kept, element: &Element) -> bool {
    element.role == Some(Role::Code) && !element.place.listed
}

/// Some services put the number of the status in `code`, and the code in `status`.
fn is_word_of_status(kept: &Kept, element: &Element) -> bool {
    element.role == Some(Role::Status)
        && !kept
            .value(element)
            .starts_with(|first: char| first.is_ascii_digit())
}

/// Returns a code as shown: a URI that identifies it is reduced to its last segment.
pub(super) fn shown(value: &str) -> Option<&str> {
    let is_address = value.contains("://") || value.starts_with("urn:") || value.starts_with('/');
    if value.starts_with("about:") {
        return None;
    }
    Some(if is_address || value.contains('#') {
        last_part(value).unwrap_or(value)
    } else {
        value
    })
}

/// Returns the names under which a catalogue may have a code: as sent, and the last segment of a URI.
fn forms(value: &str) -> [Option<&str>; 2] {
    [
        Some(value),
        last_part(value).filter(|part| part.len() < value.len()),
    ]
}

/// Returns `NoSuchKey` for `https://errors.example/v1#NoSuchKey`, `urn:problem:NoSuchKey`, and
/// `com.example#NoSuchKey:http://internal.example/`.
fn last_part(value: &str) -> Option<&str> {
    let value = match value.split_once('#') {
        Some((_, fragment)) => fragment.split([':', '#']).next().unwrap_or_default(),
        None => value.split('?').next().unwrap_or_default(),
    };
    let mut parts = value.rsplit(['/', ':']).map(str::trim_ascii);
    parts.find(|part| !part.is_empty())
}

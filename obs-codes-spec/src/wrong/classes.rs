//! The classes of statuses, and what was meant by other texts.

use crate::report::words::{one_of, one_that, replace};

pub(crate) const CLASSES: [&str; 9] = [
    "1XX", "2XX", "3XX", "4XX", "5XX", "6XX", "7XX", "8XX", "9XX",
];

/// The class that a text means: by its first digit, by a class at its begin, or by what a class is usually called.
pub(crate) fn meant(text: &str) -> Option<&'static str> {
    const NAMES: [&str; 5] = [
        "informational",
        "success",
        "redirection",
        "client error",
        "server error",
    ];
    let name = replace(&text.to_lowercase(), "_-", " ");
    let is_like = is_like_class(text);
    for (index, class) in CLASSES.iter().enumerate() {
        let usual = NAMES.get(index).unwrap_or(&"");
        if is_like && text.starts_with(&class[..1])
            || text.starts_with(*class)
            || name.len() > 2 && usual.contains(&*name)
        {
            return Some(class);
        }
    }
    None
}

/// `4XX`, `4xx`, `4**`
pub(crate) fn is_class(text: &str) -> bool {
    text.starts_with(one_of("123456789")) && !text[1..].contains(one_that(|c| !"xX*".contains(c)))
}

/// Whether this was meant as a class: a digit, a code, or a range of codes.
fn is_like_class(text: &str) -> bool {
    let is_odd = |c: char| !c.is_ascii_digit() && !"xX*-–…. ".contains(c);
    text.len() <= 3 || text.contains(one_of("-–…. ")) && !text.contains(one_that(is_odd))
}

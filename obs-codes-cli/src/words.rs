//! Sentences that more than one kind of output has.

use obs_codes_spec::{Catalogue, Retry};

/// `1 status`, `2 statuses`.
pub(crate) fn count(number: usize, what: &str) -> String {
    let plural = |what: &str| match what.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if what.ends_with('s') => format!("{what}es"),
        None => format!("{what}s"),
    };
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {}", plural(what)),
    }
}

/// `17 statuses, 116 causes, 139 error codes`
pub(crate) fn totals(catalogue: &Catalogue) -> String {
    let parts = [
        (catalogue.statuses.len(), "status"),
        (catalogue.causes.len(), "cause"),
        (catalogue.error_codes.len(), "error code"),
    ];
    let parts = parts.iter().filter(|(number, _)| *number > 0);
    let parts: Vec<_> = parts.map(|(number, what)| count(*number, what)).collect();
    parts.join(", ")
}

/// Whether to try again, as a sentence.
pub(crate) fn advice(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "No: the same request would fail again.",
        Retry::Backoff => "Yes, with a pause that grows from one attempt to the next.",
        Retry::Slower => "Yes, at a lower rate.",
        Retry::AfterFix => "Once the cause is fixed; until then the same request would fail again.",
    }
}

/// The word that specs have for it.
pub(crate) fn retry_word(retry: Retry) -> &'static str {
    let mut all = Retry::ALL.iter();
    let found = all.find(|(other, ..)| *other == retry);
    found.map_or("never", |(_, word, _)| word)
}

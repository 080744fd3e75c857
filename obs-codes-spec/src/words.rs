//! Lists of words in a message, and the word that was most likely meant.

/// The name that was most likely meant.
pub(crate) fn nearest<'n>(
    wrong: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let scored = known
        .into_iter()
        .map(|name| (strsim::jaro(wrong, name), name));
    let best = scored.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 > 0.7).then_some(best.1)
}

/// `; did you mean …?`, or all that is possible.
pub(crate) fn instead(name: &str, possible: &[&str]) -> String {
    match nearest(name, possible.iter().copied()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => format!("; it takes {}", list(possible.iter().copied())),
    }
}

pub(crate) fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

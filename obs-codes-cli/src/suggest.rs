//! Suggestions for misspelt names.

use obs_codes_spec::similarity;

/// The least similarity of a suggestion, the same as in clap.
const ALIKE: f64 = 0.7;
/// The most names in a suggestion.
const MOST: usize = 3;

/// The names most similar to a wanted one, the nearest first.
pub(crate) fn nearest<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let wanted = fold(wanted);
    let scored = names.map(|name| (similarity(&wanted, &fold(name)), name));
    let mut alike: Vec<_> = scored
        .filter(|(score, name)| *score > ALIKE && is_as_long(&wanted, name))
        .collect();
    alike.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    alike.dedup_by(|a, b| a.1 == b.1);
    // Names far less similar than the best one only distract.
    let best = alike.first().map_or(0.0, |(score, _)| *score);
    let near = alike.iter().take_while(|(score, _)| best - score < 0.08);
    near.take(MOST).map(|(_, name)| *name).collect()
}

/// Whether neither is more than twice as long as the other: a long name shares letters with any short one.
fn is_as_long(wanted: &str, name: &str) -> bool {
    let (a, b) = (wanted.chars().count(), name.chars().count());
    a <= 2 * b && b <= 2 * a
}

/// A name in lower case without spaces, `-` and `_`.
pub(crate) fn fold(name: &str) -> String {
    let kept = name.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

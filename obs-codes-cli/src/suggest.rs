//! Names that were nearly right.

/// How alike two names have to be, as clap has it for its own arguments.
const ALIKE: f64 = 0.7;
/// How many names a suggestion lists.
const MOST: usize = 3;

/// The names that are most like a wanted one, the nearest first.
pub(crate) fn nearest<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let wanted = fold(wanted);
    let scored = names.map(|name| (strsim::jaro(&wanted, &fold(name)), name));
    let mut alike: Vec<_> = scored
        .filter(|(score, name)| *score > ALIKE && is_as_long(&wanted, name))
        .collect();
    alike.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    alike.dedup_by(|a, b| a.1 == b.1);
    // A name that is far less like it than the best one only distracts.
    let best = alike.first().map_or(0.0, |(score, _)| *score);
    let near = alike.iter().take_while(|(score, _)| best - score < 0.08);
    near.take(MOST).map(|(_, name)| *name).collect()
}

/// Whether neither is more than twice as long as the other: long names have letters in common with any short one.
fn is_as_long(wanted: &str, name: &str) -> bool {
    let (a, b) = (wanted.chars().count(), name.chars().count());
    a <= 2 * b && b <= 2 * a
}

/// A name without what people leave out or add: case, spaces, `-`, `_`.
pub(crate) fn fold(name: &str) -> String {
    let kept = name.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

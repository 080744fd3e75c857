//! Words of a spec in a message: quoted, listed, and the one that was most likely meant.

use crate::report::characters::{first, shown};

/// Longer words of a spec are cut in a message.
const MOST_QUOTED: usize = 80;
/// Longer words are not names, and comparing takes time in proportion to the product of their lengths.
const MOST_COMPARED: usize = 60;

/// A word of a spec within a message.
pub(crate) fn quote(text: &str) -> String {
    format!("`{}`", first(&shown(text).replace('\n', " "), MOST_QUOTED))
}

/// A text in double quotes, within a message.
pub(crate) fn in_quotes(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    quote(&format!("\"{text}\""))
}

/// `4 blanks`
pub(crate) fn blanks(count: usize) -> String {
    format!("{count} blank{}", if count == 1 { "" } else { "s" })
}

/// The name that was most likely meant, if any is near.
///
/// ```
/// use obs_codes_spec::nearest;
///
/// assert_eq!(nearest("stauts", ["cause", "status"]), Some("status"));
/// assert_eq!(nearest("colour", ["cause", "status"]), None);
/// ```
pub fn nearest<'n>(wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    Some(scored(wrong, known)?.1)
}

/// The same, and how near it is: 1 if nothing is wrong.
pub(crate) fn scored<'n>(
    wrong: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Option<(f64, &'n str)> {
    let is_short = |name: &&str| name.len() <= MOST_COMPARED;
    let known = known.into_iter().filter(is_short);
    let known = known.take_while(|_| is_short(&wrong));
    let scored = known.map(|name| (strsim::jaro(wrong, name), name));
    let best = scored.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 > 0.7).then_some(best)
}

pub(crate) fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

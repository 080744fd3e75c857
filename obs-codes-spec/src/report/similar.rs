//! How similar two words are. By itself, since a package that knows more measures takes every user of `obs_codes!` longer to compile.

use crate::index::sort;

/// Jaro's similarity: 1 if the words are equal, 0 if they have no letter in common.
///
/// ```
/// use obs_codes_spec::similarity;
///
/// assert!(similarity("stauts", "status") > 0.9);
/// assert!(similarity("colour", "status") < 0.5);
/// ```
// Lengths of words are exact in any number.
#[allow(clippy::cast_precision_loss)]
#[must_use]
pub fn similarity(one: &str, other: &str) -> f64 {
    if one == other {
        return 1.0;
    }
    let (one, other) = (letters(one), letters(other));
    let reach = (one.len().max(other.len()) / 2).max(1);
    // The letters that the words have in common, in the order of the first, by their index in the other.
    let mut common = Vec::new();
    for (at, letter) in one.iter().enumerate() {
        let mut near = (at + 1).saturating_sub(reach)..other.len().min(at + reach);
        if let Some(at) = near.find(|at| other[*at] == *letter && !common.contains(at)) {
            common.push(at);
        }
    }
    if common.is_empty() {
        return 0.0;
    }
    let mut in_order = common.clone();
    sort(&mut in_order, &|at| [*at, 0, 0]);
    let mut out_of_order = 0;
    for (index, at) in common.iter().enumerate() {
        out_of_order += usize::from(other[*at] != other[in_order[index]]);
    }
    let swaps = out_of_order / 2;
    let count = common.len() as f64;
    let kept = (common.len() - swaps) as f64 / count;
    (count / one.len() as f64 + count / other.len() as f64 + kept) / 3.0
}

/// Whether one letter is wrong, missing, too many, or swapped with the next one.
pub(crate) fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    let (mut one, mut other) = (&one[..], &other[..]);
    while let ([a, rest @ ..], [b, others @ ..]) = (one, other)
        && a == b
    {
        (one, other) = (rest, others);
    }
    while let ([rest @ .., a], [others @ .., b]) = (one, other)
        && a == b
    {
        (one, other) = (rest, others);
    }
    match (one, other) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => (a, b) == (d, c),
        _ => false,
    }
}

fn letters(word: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in word.chars() {
        letters.push(letter);
    }
    letters
}

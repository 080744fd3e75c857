//! After a mistake in the YAML of a spec: goes on with the text as it was probably meant.

use std::ops::RangeInclusive;

use crate::check_once;
use crate::index::sort;
use crate::report::mistake::{Mistake, Mistakes};
use crate::source::Source;

/// The most mistakes in YAML that are looked for beyond the first.
const MOST: usize = 20;

/// The mistakes in these sources, of which the first have been found: those in the YAML, and those in the texts that were meant, except in
/// the lines that were edited.
pub(crate) fn go_on(sources: &[Source], mut mistakes: Mistakes) -> Mistakes {
    let mut meant = Vec::new();
    // The lines that were edited, each with its source.
    let mut edited: Vec<(usize, RangeInclusive<usize>)> = Vec::new();
    let mut found = Vec::new();
    for round in 0..=MOST {
        let mut others = Vec::new();
        let found_before = found.len();
        for mut mistake in mistakes.shown {
            let line = line(&mistake, sources);
            let is_here = |(source, lines): &(usize, RangeInclusive<usize>)| {
                *source == mistake.source && lines.contains(&line)
            };
            if edited.iter().any(is_here) {
                continue;
            }
            if round == MOST || mistake.meant.is_none() {
                others.push(mistake);
                continue;
            }
            if meant.is_empty() {
                meant = sources.to_vec();
            }
            edited.push((mistake.source, line..=line));
            if let Some(text) = mistake.meant.take() {
                edited.push((mistake.source, text.lines));
                meant[mistake.source].text = text.text;
            }
            found.push(mistake);
        }
        mistakes.shown = others;
        if found.len() == found_before {
            break;
        }
        (_, mistakes) = check_once(&meant);
    }
    mistakes.shown.append(&mut found);
    sort(&mut mistakes.shown, &|mistake| match mistake.location() {
        Some(location) => [mistake.source, location.line, location.column],
        None => [mistake.source, 0, 0],
    });
    mistakes
}

/// The line of a mistake in its text, counted from one.
fn line(mistake: &Mistake, sources: &[Source]) -> usize {
    let (before, _) = sources[mistake.source].offset;
    let location = mistake.location();
    location.map_or(0, |location| location.line - before)
}

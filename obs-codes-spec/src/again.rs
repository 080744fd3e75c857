//! After a mistake in the YAML of a spec: goes on with the text as it was probably meant.

use std::ops::RangeInclusive;

use crate::check_once;
use crate::report::mistake::{Mistake, Mistakes};
use crate::source::Source;

/// The most mistakes in YAML that are looked for beyond the first.
const MOST: usize = 20;

/// The mistakes in these sources, of which the first have been found: those in the YAML, and those in the texts that were meant, except in
/// the lines that were edited.
pub(crate) fn go_on(sources: &[Source], mut mistakes: Mistakes) -> Mistakes {
    let mut meant = Vec::new();
    let mut edited = Edited(Vec::new());
    let mut found = Vec::new();
    for _ in 0..MOST {
        let is_broken = |mistake: &mut Mistake| mistake.meant.is_some();
        let broken: Vec<_> = mistakes.shown.extract_if(.., is_broken).collect();
        if broken.is_empty() {
            break;
        }
        if meant.is_empty() {
            meant.extend(sources.iter().map(Source::copy));
        }
        for mut mistake in broken {
            let line = line(&mistake, sources);
            edited.0.push((mistake.source, line..=line));
            if let Some(text) = mistake.meant.take() {
                edited.0.push((mistake.source, text.lines));
                meant[mistake.source].text = text.text;
            }
            found.push(mistake);
        }
        (_, mistakes) = check_once(&meant, true);
        let shown = &mut mistakes.shown;
        shown.retain(|mistake| !edited.has(mistake.source, line(mistake, sources)));
    }
    mistakes.shown.extend(found);
    mistakes.shown.sort_by_key(|mistake| {
        let location = mistake.location();
        let place = location.map(|location| (location.line, location.column));
        (mistake.source, place)
    });
    mistakes
}

/// The line of a mistake in its text, counted from one.
fn line(mistake: &Mistake, sources: &[Source]) -> usize {
    let (before, _) = sources[mistake.source].begin();
    let location = mistake.location();
    location.map_or(0, |location| location.line - before)
}

/// The lines that were edited, each with its source.
struct Edited(Vec<(usize, RangeInclusive<usize>)>);

impl Edited {
    fn has(&self, source: usize, line: usize) -> bool {
        let mut edited = self.0.iter();
        edited.any(|(own, lines)| *own == source && lines.contains(&line))
    }
}

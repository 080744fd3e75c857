//! Findings → mistakes: resolves each place to a position and its line, with one pass over each text.

use std::ops::Range;

use crate::report::excerpt::around;
use crate::report::finding::{Finding, Findings};
use crate::report::mistake::{Location, Mark, Mistake, Mistakes};
use crate::source::Source;
use crate::yaml::position::{self, Position};
use crate::yaml::tree::{Node, Place};
use crate::yaml::{extent, locate};

pub(crate) fn show(findings: Findings, sources: &[Source], roots: &[Option<Node<'_>>]) -> Mistakes {
    let places = findings.shown.iter().flat_map(|finding| &finding.marks);
    let places: Vec<Place> = places.map(|(place, _)| *place).collect();
    let texts: Vec<_> = (sources.iter().zip(roots).enumerate())
        .map(|(index, (source, root))| {
            let own = places.iter().filter(|place| place.source() == index);
            Text::new(source, root.as_ref(), own.copied())
        })
        .collect();
    let is_explained = |finding: &Finding| {
        let place = finding.marks[0].0;
        let text = &texts[place.source()];
        let start = text.bytes(place).start;
        let mut lines = findings.explained.iter();
        matches!(place, Place::Node(..))
            && lines
                .any(|line| line.source() == place.source() && text.bytes(*line).contains(&start))
    };
    let mut findings_in_order = findings.shown;
    findings_in_order.retain(|finding| !is_explained(finding));
    findings_in_order.sort_by_key(|finding| {
        let place = finding.marks[0].0;
        (place.source(), texts[place.source()].bytes(place).start)
    });
    Mistakes {
        shown: findings_in_order
            .into_iter()
            .map(|finding| mistake(finding, &texts))
            .collect(),
        more: findings.more,
    }
}

fn mistake(finding: Finding, texts: &[Text<'_>]) -> Mistake {
    let source = finding.marks[0].0.source();
    let mut part = finding.part.as_str();
    let marks = finding.marks.into_iter();
    let marks = marks
        .map(|(place, label)| texts[place.source()].mark(place, std::mem::take(&mut part), label));
    Mistake {
        source,
        meant: finding.meant,
        message: finding.message,
        marks: marks
            .filter(|_| texts[source].source.is_readable())
            .collect(),
        helps: finding.help,
    }
}

/// A source and the places in it.
struct Text<'s> {
    source: &'s Source,
    /// The bytes of each node, by number in ascending order.
    nodes: Vec<(usize, Range<usize>)>,
    /// The position of the first byte of each place, by byte in ascending order.
    positions: Vec<(usize, Position)>,
}

impl<'s> Text<'s> {
    fn new(
        source: &'s Source,
        root: Option<&Node<'_>>,
        places: impl Iterator<Item = Place>,
    ) -> Self {
        let places: Vec<_> = places.collect();
        let wanted = places.iter().filter_map(|place| match place {
            Place::Node(_, number) => Some(*number),
            _ => None,
        });
        let wanted = ascending(wanted.collect());
        let mut text = Self {
            source,
            nodes: Vec::new(),
            positions: Vec::new(),
        };
        if let (false, Some(root)) = (wanted.is_empty(), root) {
            text.nodes = locate::nodes(source.text(), root, &wanted);
        }
        let starts = places.iter().map(|place| text.bytes(*place).start);
        text.positions = position::of_bytes(source.text(), &ascending(starts.collect()));
        text
    }

    fn bytes(&self, place: Place) -> Range<usize> {
        match place {
            Place::Source(_) => 0..0,
            Place::Bytes(_, start, end) => start..end,
            // All are found, since the text has been parsed.
            Place::Node(_, number) => get(&self.nodes, number).unwrap_or(0..0),
        }
    }

    /// Marks a place, or a part of the text there.
    fn mark(&self, place: Place, part: &str, label: String) -> Mark {
        let mut bytes = self.bytes(place);
        let (mut line, mut column) = get(&self.positions, bytes.start).unwrap_or((1, 1));
        let text = self.source.text();
        if let Some(before) = extent::before_part(text, &bytes, part) {
            line += before.matches('\n').count();
            let (begin, last) = before
                .rsplit_once('\n')
                .map_or((column, before), |(_, last)| (1, last));
            column = begin + last.chars().count();
            bytes.start += before.len();
            bytes.end = bytes.start + part.len();
        }
        let (lines_before, columns_before) = self.source.begin();
        let shift = if line == 1 { columns_before } else { 0 };
        Mark {
            location: Location {
                file: self.source.name().to_owned(),
                line: lines_before + line,
                column: shift + column,
                len: text[bytes.clone()].chars().count(),
            },
            label,
            line: around(text, bytes),
        }
    }
}

/// These numbers in ascending order, each once.
fn ascending(mut numbers: Vec<usize>) -> Vec<usize> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The value for a number, in a list in ascending order.
fn get<T: Clone>(entries: &[(usize, T)], number: usize) -> Option<T> {
    let index = entries.binary_search_by_key(&number, |(own, _)| *own);
    Some(entries[index.ok()?].1.clone())
}

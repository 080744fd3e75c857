//! Findings → mistakes: resolves each place to a position and its line, with one pass over each text.

use std::ops::Range;

use crate::index::sort;
use crate::report::excerpt::around;
use crate::report::finding::{Finding, Findings};
use crate::report::mistake::{Location, Mark, Mistake, Mistakes};
use crate::source::Source;
use crate::yaml::position::{self, Position};
use crate::yaml::tree::{Node, Place};
use crate::yaml::{extent, locate};

pub(crate) fn show(
    mut findings: Findings,
    sources: &[Source],
    roots: &[Option<Node<'_>>],
) -> Mistakes {
    let mut texts = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let root = roots[index].as_ref();
        texts.push(Text::new(index, source, root, &findings.shown));
    }
    let start = |finding: &Finding| {
        let place = finding.marks[0].0;
        let source = place.source();
        [source, texts[source].bytes(place).start, 0]
    };
    sort(&mut findings.shown, &start);
    let mut shown = Vec::new();
    for finding in findings.shown {
        let [source, start, _] = start(&finding);
        let is_around =
            |line: &Place| line.source() == source && texts[source].bytes(*line).contains(&start);
        let is_node = matches!(finding.marks[0].0, Place::Node(..));
        if !is_node || !findings.explained.iter().any(is_around) {
            shown.push(mistake(finding, &texts));
        }
    }
    let more = findings.more;
    Mistakes { shown, more }
}

fn mistake(finding: Finding, texts: &[Text<'_>]) -> Mistake {
    let source = finding.marks[0].0.source();
    let mut part = finding.part.as_str();
    let mut marks = Vec::new();
    for (place, label) in finding.marks {
        if texts[source].source.is_readable() {
            marks.push(texts[place.source()].mark(place, part, label));
        }
        part = "";
    }
    Mistake {
        source,
        meant: finding.meant,
        message: finding.message,
        marks,
        helps: finding.help,
    }
}

/// A source and the places in it.
pub(crate) struct Text<'s> {
    source: &'s Source,
    /// The bytes of each node that is marked.
    nodes: Vec<(usize, Range<usize>)>,
    /// The first byte of each place, and its position.
    positions: Vec<(usize, Position)>,
}

impl<'s> Text<'s> {
    /// Finds the places that findings mark in a source.
    pub(crate) fn new(
        index: usize,
        source: &'s Source,
        root: Option<&Node<'_>>,
        findings: &[Finding],
    ) -> Self {
        let mut text = Self {
            source,
            nodes: Vec::new(),
            positions: Vec::new(),
        };
        let (mut places, mut numbers, mut starts) = (Vec::new(), Vec::new(), Vec::new());
        for finding in findings {
            for (place, _) in &finding.marks {
                if place.source() == index {
                    places.push(*place);
                    if let Place::Node(_, number) = *place {
                        numbers.push(number);
                    }
                }
            }
        }
        if let (Some(root), false) = (root, numbers.is_empty()) {
            text.nodes = locate::nodes(source.text(), root, &ascending(numbers));
        }
        for place in places {
            starts.push(text.bytes(place).start);
        }
        text.positions = position::of_bytes(source.text(), &ascending(starts));
        text
    }

    pub(crate) fn bytes(&self, place: Place) -> Range<usize> {
        let number = match place {
            Place::Source(_) => return 0..0,
            Place::Bytes(_, start, end) => return start..end,
            Place::Node(_, number) => number,
        };
        // All are found, since the text has been parsed.
        match self.nodes.iter().find(|(own, _)| *own == number) {
            Some((_, bytes)) => bytes.clone(),
            None => 0..0,
        }
    }

    /// Marks a place, or a part of the text there.
    fn mark(&self, place: Place, part: &str, label: String) -> Mark {
        let mut bytes = self.bytes(place);
        let mut positions = self.positions.iter();
        let (mut line, mut column) = match positions.find(|(byte, _)| *byte == bytes.start) {
            Some((_, position)) => *position,
            None => (1, 1),
        };
        let text = self.source.text();
        if let Some(before) = extent::before_part(text, &bytes, part) {
            line += before.matches('\n').count();
            let (begin, last) = match before.rsplit_once('\n') {
                Some((_, last)) => (1, last),
                None => (column, before),
            };
            column = begin + last.chars().count();
            bytes.start += before.len();
            bytes.end = bytes.start + part.len();
        }
        let (lines_before, columns_before) = self.source.offset;
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

fn ascending(mut numbers: Vec<usize>) -> Vec<usize> {
    sort(&mut numbers, &|number| [*number, 0, 0]);
    numbers
}

//! Valid YAML with another structure than was meant: what one edit explains is reported as one mistake.

use std::ops::Range;

use crate::broken::candidates::Edits;
use crate::broken::edits::{Edit, FAR_FETCHED};
use crate::broken::lines::{Line, Part};
use crate::broken::repair::{Left, in_order, read};
use crate::report::finding::{Finding, Findings, Layout};
use crate::yaml::locate;
use crate::yaml::tree::{Node, Place};

/// The most lines to edit, and how many of them are above the first mistake.
const LINES: usize = 12;
const LINES_ABOVE: usize = 3;

/// The most mistakes that are explained so.
const MOST_EXPLAINED: usize = 5;

/// Replaces the findings of a source, which are the last ones from an index on, by those that explain them. Returns whether there are such.
pub(crate) fn explain(
    source: usize,
    text: &str,
    root: &Node<'_>,
    first: usize,
    findings: &mut Findings,
) -> bool {
    let is_suspect = |finding: &Finding| finding.layout != Layout::Right;
    if findings.more > 0 || !findings.shown[first..].iter().any(is_suspect) {
        return false;
    }
    let own = findings.shown.split_off(first);
    let places = own.iter().flat_map(|finding| &finding.marks);
    let mut numbers: Vec<_> = places.filter_map(|(place, _)| number(*place)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut structure = Structure {
        source,
        text,
        nodes: locate::nodes(text, root, &numbers),
        own,
        explained: Vec::new(),
    };
    let mut from = 0;
    for _ in 0..MOST_EXPLAINED {
        let suspects = structure.own.iter().filter(|finding| is_suspect(finding));
        let starts = suspects.filter_map(|finding| structure.start(finding));
        let Some(start) = starts.filter(|start| *start >= from).min() else {
            break;
        };
        from = structure.explain(start).max(start + 1);
    }
    let is_explained = !structure.explained.is_empty();
    for edit in structure.explained {
        findings.shown.push(edit.finding(source, text));
        findings.explained.push(edit.place(source, text));
    }
    findings.shown.extend(structure.own);
    is_explained
}

fn number(place: Place) -> Option<usize> {
    match place {
        Place::Node(_, number) => Some(number),
        _ => None,
    }
}

struct Structure<'t> {
    source: usize,
    text: &'t str,
    nodes: Vec<(usize, Range<usize>)>,
    /// The findings that are not explained.
    own: Vec<Finding>,
    explained: Vec<Edit<'t>>,
}

impl<'t> Structure<'t> {
    /// The first byte of what a finding marks, the first place of it.
    fn start(&self, finding: &Finding) -> Option<usize> {
        let numbers = finding.marks.iter().filter_map(|(place, _)| number(*place));
        let nodes = numbers
            .filter_map(|number| self.nodes.binary_search_by_key(&number, |node| node.0).ok());
        nodes.map(|index| self.nodes[index].1.start).min()
    }

    /// Explains the findings near a byte; returns where to go on.
    fn explain(&mut self, start: usize) -> usize {
        let part = Part::around(self.text, start);
        let here = part.start..part.end;
        let all = std::mem::take(&mut self.own).into_iter();
        // What another part has to do with is not explained by an edit of this one.
        let found = read(self.source, &part.read()).unwrap_or_default();
        let is_here = |finding: &Finding| {
            let mut found = found.shown.iter();
            let start = self.start(finding);
            start.is_some_and(|start| here.contains(&start))
                && found.any(|found| found.message == finding.message)
        };
        let (own, others): (Vec<_>, Vec<_>) = all.partition(is_here);
        if own.is_empty() {
            self.own = others;
            return start;
        }
        let may_move = own.len() > 1 || own.iter().any(|finding| finding.layout == Layout::Indent);
        let edits = self
            .edits(&part, start)
            .filter(|edit| may_move || !edit.moves());
        let is_alone = own.len() == 1;
        let edits = edits.filter(|edit| !is_alone || !edit.moves_aligned(self.text));
        let edits = edits.filter(|edit| edit.rank(self.text).0 <= FAR_FETCHED);
        let edits = in_order(edits.collect(), &part);
        // An edit that leads to something else may only hide the rest.
        let is_known = |finding: &Finding| own.iter().any(|own| own.message == finding.message);
        let left = |edited: &str| match read(self.source, edited) {
            Ok(left) if left.shown.iter().all(is_known) => Left::Mistakes(left.shown.len()),
            _ => Left::Unparsed(0),
        };
        let limit = Left::Mistakes(own.len().saturating_sub(1).max(1));
        let edit = best(&part, edits, limit, left);
        let Some(edit) = edit else {
            self.own = own.into_iter().chain(others).collect();
            return part.end;
        };
        // The edit may explain a duplicate of something far from here, too.
        let own = self.left(own, &edit.apply(&part));
        let others = self.left(others, &edit.apply(&Part::whole(self.text)));
        self.own = own.into_iter().chain(others).collect();
        let end = edit.end();
        self.explained.push(edit);
        end
    }

    /// Those of these findings that are still there in an edited text.
    fn left(&self, mut findings: Vec<Finding>, edited: &str) -> Vec<Finding> {
        if findings.is_empty() {
            return findings;
        }
        let left = read(self.source, edited).unwrap_or_default();
        let is_left = |finding: &Finding| {
            left.shown
                .iter()
                .any(|left| left.message == finding.message)
        };
        findings.retain(is_left);
        findings
    }

    fn edits(&self, part: &Part<'_>, start: usize) -> impl Iterator<Item = Edit<'t>> {
        let (text, end) = (self.text, part.end);
        let above = Line::up(text, start).take(LINES_ABOVE).last();
        let lines = Line::down(text, above.map_or(start, |line| line.start)).take(LINES);
        let lines = lines.take_while(move |line| line.start < end);
        lines.flat_map(move |line| Edits::of(text, line, line.start))
    }
}

/// The edit of a part that leaves the least, and less than the limit.
fn best<'t>(
    part: &Part<'_>,
    edits: Vec<Edit<'t>>,
    limit: Left,
    left: impl Fn(&str) -> Left,
) -> Option<Edit<'t>> {
    let mut best = None;
    let mut least = limit;
    for edit in edits {
        let left = left(&edit.apply(part));
        if left < least {
            least = left;
            best = Some(edit);
        }
        if least == Left::Mistakes(0) {
            break;
        }
    }
    best
}

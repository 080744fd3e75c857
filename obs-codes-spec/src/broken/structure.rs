//! Valid YAML with another structure than was meant: what one edit explains is reported as one mistake.

use crate::broken::candidates::Edits;
use crate::broken::edits::{Edit, FAR_FETCHED};
use crate::broken::lines::Line;
use crate::broken::part::Part;
use crate::broken::repair::{in_order, read};
use crate::report::finding::{Finding, Findings, Layout};
use crate::report::show::Text;
use crate::source::Source;
use crate::yaml::tree::{Node, Place};

/// The most lines to edit, and how many of them are above the first mistake.
const LINES: usize = 12;
const LINES_ABOVE: usize = 3;

/// The most mistakes that are explained so.
const MOST_EXPLAINED: usize = 5;

/// Replaces the findings of a source, which are the last ones from an index on, by those that explain them. Returns whether there are such.
pub(crate) fn explain(
    index: usize,
    source: &Source,
    root: &Node<'_>,
    first: usize,
    findings: &mut Findings,
) -> bool {
    if findings.more > 0 || !findings.shown[first..].iter().any(is_suspect) {
        return false;
    }
    let own = findings.shown.split_off(first);
    let mut structure = Structure {
        source: index,
        text: source.text(),
        places: Text::new(index, source, Some(root), &own),
        own,
        explained: Vec::new(),
    };
    let mut from = 0;
    for _ in 0..MOST_EXPLAINED {
        let start = structure.suspect(from);
        if start == usize::MAX {
            break;
        }
        from = structure.explain(start).max(start + 1);
    }
    let is_explained = !structure.explained.is_empty();
    for edit in structure.explained {
        findings.shown.push(edit.finding(index));
        findings.explained.push(edit.place(index));
    }
    findings.shown.append(&mut structure.own);
    is_explained
}

struct Structure<'t> {
    source: usize,
    text: &'t str,
    places: Text<'t>,
    /// The findings that are not explained.
    own: Vec<Finding>,
    explained: Vec<Edit<'t>>,
}

impl<'t> Structure<'t> {
    /// The first byte of a node that a finding marks; `usize::MAX` if it marks none.
    fn start(&self, finding: &Finding) -> usize {
        let mut first = usize::MAX;
        for (place, _) in &finding.marks {
            if let Place::Node(..) = place {
                first = first.min(self.places.bytes(*place).start);
            }
        }
        first
    }

    /// The first byte, from one on, of a finding that a wrong layout could lead to; `usize::MAX` if there is none.
    fn suspect(&self, from: usize) -> usize {
        let mut first = usize::MAX;
        for finding in &self.own {
            let start = self.start(finding);
            if start >= from && is_suspect(finding) {
                first = first.min(start);
            }
        }
        first
    }

    /// Explains the findings near a byte; returns where to go on.
    fn explain(&mut self, start: usize) -> usize {
        let part = Part::around(self.text, start);
        // What another part has to do with is not explained by an edit of this one.
        let found = read(self.source, &part.read()).unwrap_or_default();
        let (mut own, mut others) = (Vec::new(), Vec::new());
        for finding in std::mem::take(&mut self.own) {
            let is_here = (part.start..part.end).contains(&self.start(&finding));
            let is_own = is_here && is_in(&finding, &found.shown);
            if is_own { &mut own } else { &mut others }.push(finding);
        }
        if own.is_empty() {
            self.own = others;
            return start;
        }
        let edits = self.edits(&part, start, &own);
        let mut best = None;
        let mut least = own.len().saturating_sub(1).max(1);
        for edit in in_order(edits, &part) {
            // An edit that leads to something else may only hide the rest.
            if let Ok(left) = read(self.source, &edit.apply(&part))
                && left.shown.len() < least
                && left.shown.iter().all(|left| is_in(left, &own))
            {
                least = left.shown.len();
                best = Some(edit);
            }
            if least == 0 {
                break;
            }
        }
        let Some(edit) = best else {
            self.own = own;
            self.own.append(&mut others);
            return part.end;
        };
        // The edit may explain a duplicate of something far from here, too.
        self.keep(own, &edit.apply(&part));
        self.keep(others, &edit.apply(&Part::whole(self.text)));
        let end = edit.line.end();
        self.explained.push(edit);
        end
    }

    /// Keeps those of these findings that are still there in an edited text.
    fn keep(&mut self, findings: Vec<Finding>, edited: &str) {
        if findings.is_empty() {
            return;
        }
        let left = read(self.source, edited).unwrap_or_default();
        for finding in findings {
            if is_in(&finding, &left.shown) {
                self.own.push(finding);
            }
        }
    }

    /// The edits of the lines around a byte that may explain these findings.
    fn edits(&self, part: &Part<'_>, start: usize, own: &[Finding]) -> Vec<Edit<'t>> {
        let is_alone = own.len() == 1;
        let may_move = !is_alone || own[0].layout == Layout::Indent;
        let mut first = start;
        for line in Line::up(self.text, start).take(LINES_ABOVE) {
            first = line.start;
        }
        let mut edits = Vec::new();
        for line in Line::down(self.text, first).take(LINES) {
            if line.start >= part.end {
                break;
            }
            for edit in Edits::of(line, line.start) {
                let is_fit = (may_move || !edit.moves()) && !(is_alone && edit.moves_aligned());
                if is_fit && edit.rank().0 <= FAR_FETCHED {
                    edits.push(edit);
                }
            }
        }
        edits
    }
}

/// Whether a wrong layout could lead to this.
fn is_suspect(finding: &Finding) -> bool {
    finding.layout != Layout::Right
}

/// Whether the same is among these findings.
fn is_in(finding: &Finding, findings: &[Finding]) -> bool {
    let mut findings = findings.iter();
    findings.any(|other| other.message == finding.message)
}

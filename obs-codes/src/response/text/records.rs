//! Which facts belong together: one record for each answer, never with an id of another's.

use alloc::vec::Vec;

use super::lines;
use super::notice::floor;
use super::record::{Record, is_id};
use super::scan::{Fact, Grade, Item};
use super::words::Words;
use crate::catalogue::Role;

/// How many lines may be between two facts of one answer, and how many in its head.
const GAP: u32 = 8;
const HEAD_GAP: u32 = 40;

/// A piece of text and the facts in it.
pub(super) struct Piece<'t, 'w> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) words: &'w Words,
}

impl<'t> Piece<'t, '_> {
    /// The records of a piece, in its order.
    pub(super) fn records(&self, items: Vec<Item<'t>>) -> Vec<Record<'t>> {
        let mut records: Vec<Record<'t>> = Vec::new();
        let mut items = without_containers(items).into_iter().peekable();
        let mut group: Vec<Item<'t>> = Vec::new();
        while let Some(item) = items.next() {
            let line = item.line;
            group.push(item);
            if items.peek().is_none_or(|next| next.line != line) {
                self.place(&mut records, settled(core::mem::take(&mut group)));
            }
        }
        records
    }

    /// Adds the facts of a line to the last record, or to new ones.
    fn place(&self, records: &mut Vec<Record<'t>>, group: Vec<Item<'t>>) {
        let fits = records.last().is_some_and(|last| self.fits(last, &group));
        if !fits && !group.is_empty() {
            records.push(Record::default());
        }
        let group_codes = group
            .iter()
            .filter(|item| matches!(item.fact, Fact::Code(_)))
            .map(|item| item.start)
            .collect::<Vec<_>>();
        for item in group {
            let Some(last) = records.last_mut() else {
                return;
            };
            if last.is_settled(&item, &group_codes) {
                continue;
            }
            if last.conflicts(&item) && !last.gives_way(&item) {
                let mut next = Record::default();
                next.add(item);
                records.push(next);
            } else {
                last.add(item);
            }
        }
    }

    /// Whether the facts of a line may be of the same answer as those before it.
    fn fits(&self, record: &Record<'_>, group: &[Item<'t>]) -> bool {
        let Some(first) = group.first() else {
            return true;
        };
        let is_done = record.code.is_none() && record.status.is_some_and(|status| status < 300);
        let gap = match () {
            () if record.has_head => HEAD_GAP,
            // Nothing more is told of what went well.
            () if is_done => 1,
            () => GAP,
        };
        if first.line.saturating_sub(record.last_line) > gap {
            return false;
        }
        if record.last_line != first.line || record.is_empty() {
            let has_conflict = group.iter().any(|item| record.conflicts(item));
            let line = lines::around(self.text, self.start, self.end, first.start);
            if has_conflict || !self.agrees(record, group) {
                return false;
            }
            return !lines::is_entry(line) || self.is_continued(record, group, first);
        }
        true
    }

    /// Whether a code that is on another line than the status is documented with that status.
    fn agrees(&self, record: &Record<'_>, group: &[Item<'_>]) -> bool {
        let status = group.iter().find_map(|item| match item.fact {
            Fact::Head(status) | Fact::Status(status) => Some(status),
            _ => None,
        });
        let code = group.iter().find_map(|item| match &item.fact {
            Fact::Code(code) => Some(code),
            _ => None,
        });
        let (status, code) = match (status, code) {
            (None, Some(code)) => (record.status, Some(code)),
            (Some(status), None) => (Some(status), record.code.as_ref()),
            _ => return true,
        };
        // What went well is another answer.
        if status.is_some_and(|status| status < 300) && !record.has_head {
            return false;
        }
        let documented = code.and_then(|code| self.words.code(code));
        // Next to each other they are of one answer all the same, as long as nothing else is known of it.
        let is_next = group
            .first()
            .is_some_and(|first| first.line <= record.last_line + 1);
        let is_bare = record.values.is_empty() && record.body.is_none();
        match (status, documented) {
            (Some(status), Some(documented)) => {
                status == documented.status || record.has_head || (is_next && is_bare)
            }
            _ => true,
        }
    }

    /// Whether an entry of a log goes on with what the one before said: with a name at the start of its text, or a body.
    fn is_continued(&self, record: &Record<'_>, group: &[Item<'_>], first: &Item<'_>) -> bool {
        let says_all = group
            .iter()
            .any(|item| matches!(item.fact, Fact::Status(_) | Fact::Head(_) | Fact::Code(_)));
        let adds = group.iter().any(|item| match &item.fact {
            Fact::Status(status) => record.status != Some(*status),
            Fact::Code(code) => record.code.as_ref() != Some(code),
            _ => true,
        });
        if !adds && first.line <= record.last_line + 2 {
            return true;
        }
        if matches!(first.fact, Fact::Body(..))
            || (says_all && group.iter().any(|item| item.grade > Grade::Bare))
        {
            return record.code.is_none() || record.status.is_none();
        }
        // A time or a level may be before the name, but no other word.
        let reach = floor(self.text, first.start.saturating_sub(32)).max(self.start);
        let before = &self.text[reach..first.start];
        let word = before
            .trim_ascii_end()
            .rsplit(|char: char| char.is_whitespace())
            .next()
            .unwrap_or_default();
        let is_word = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
        !(is_word && word.bytes().any(|byte| byte.is_ascii_lowercase()))
    }
}

/// The facts of one line, without weak ones where there are better ones of their kind, and without codes that are but a list.
fn settled(mut group: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let best = |is: fn(&Fact<'_>) -> bool| {
        let grades = group
            .iter()
            .filter(|item| is(&item.fact))
            .map(|item| item.grade);
        grades.max().unwrap_or(Grade::Bare)
    };
    let is_code = |fact: &Fact<'_>| matches!(fact, Fact::Code(_));
    let is_status = |fact: &Fact<'_>| matches!(fact, Fact::Status(_) | Fact::Head(_));
    let (code, status) = (best(is_code), best(is_status));
    let mut bare = group
        .iter()
        .filter(|item| item.grade == Grade::Bare && is_code(&item.fact));
    let is_list = bare
        .next()
        .is_some_and(|first| bare.any(|other| other.fact != first.fact));
    let mut weak = group
        .iter()
        .filter(|item| item.grade <= Grade::Form && is_status(&item.fact));
    let are_many = weak
        .next()
        .is_some_and(|first| weak.any(|other| other.fact != first.fact));
    group.retain(|item| {
        let is_weak = item.grade == Grade::Bare;
        !(is_weak && is_code(&item.fact) && (code > Grade::Bare || is_list))
            && !(is_weak && is_status(&item.fact) && status > Grade::Bare)
            && !(are_many && is_status(&item.fact) && item.grade <= Grade::Form)
    });
    group
}

/// Without messages that are a whole line of a log, and have all of an answer in them.
fn without_containers(items: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let is_hard = |item: &Item<'_>| match item.fact {
        Fact::Value(role, _) => is_id(role),
        _ => item.grade > Grade::Bare,
    };
    let mut next_hard = usize::MAX;
    let mut kept = Vec::with_capacity(items.len());
    for item in items.into_iter().rev() {
        let is_sentence = matches!(item.fact, Fact::Value(Role::Message | Role::Reason, _));
        let is_container = is_sentence && next_hard < item.end;
        if is_hard(&item) {
            next_hard = item.start;
        }
        if !is_container {
            kept.push(item);
        }
    }
    kept.reverse();
    kept
}

//! Groups facts into records: one for each response, never with the id of another one.

use alloc::vec::Vec;

use super::lines;
use super::notice::floor;
use super::record::Record;
use super::scan::{Fact, Grade, Item};
use super::within::{without_containers, without_kinds, without_outer_messages};
use super::words::Words;

/// How many lines apart two facts of one response may be, and how many in its head.
const GAP: u32 = 8;
const HEAD_GAP: u32 = 40;
/// The length of an entry of several lines up to which they are compared.
const LONGEST_ENTRY: usize = 8 * 1024;

/// A piece of the text to be divided into records.
pub(super) struct Piece<'t, 'w> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) words: &'w Words,
}

impl<'t> Piece<'t, '_> {
    /// Returns the records of a piece, in order.
    pub(super) fn records(&self, items: Vec<Item<'t>>) -> Vec<Record<'t>> {
        let mut records: Vec<Record<'t>> = Vec::new();
        let mut items = items.into_iter().peekable();
        let mut group: Vec<Item<'t>> = Vec::new();
        while let Some(item) = items.next() {
            let line = item.line;
            group.push(item);
            if items.peek().is_none_or(|next| next.line != line) {
                let line = without_outer_messages(self.text, core::mem::take(&mut group));
                self.place(
                    &mut records,
                    settled(without_kinds(self.text, self.words, line)),
                );
            }
        }
        records
    }

    /// Returns `true` if a fact is an object below an empty line, which ends the headers. In the output of curl, it has a mark, and lines of
    /// curl's own may come after it.
    fn is_below_head(&self, item: &Item<'_>) -> bool {
        let reach = floor(self.text, item.start.saturating_sub(512)).max(self.start);
        let mut above = self.text[reach..item.start].rsplit('\n').skip(1);
        let is_of_curl = |line: &&str| line.starts_with(['*', '{', '}']);
        let above = above.find(|line| !is_of_curl(line)).map(str::trim_ascii);
        matches!(item.fact, Fact::Object(_)) && matches!(above, Some("" | "<"))
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

    /// Returns `true` if the facts of a line may belong to the same response as those before them.
    fn fits(&self, record: &Record<'_>, group: &[Item<'t>]) -> bool {
        let Some(first) = group.first() else {
            return true;
        };
        let is_done = record.code.is_none() && record.status.is_some_and(|status| status < 300);
        let gap = if record.has_head {
            HEAD_GAP
        } else if is_done {
            // A success has no further facts on later lines.
            1
        } else {
            GAP
        };
        let distance = first.line.saturating_sub(record.last_line);
        if distance > gap && !(distance <= HEAD_GAP && self.is_one_entry(record, first)) {
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

    /// Returns `true` if all lines after that of a record, up to that of a fact, are indented: they continue the same entry.
    fn is_one_entry(&self, record: &Record<'_>, to: &Item<'_>) -> bool {
        let between = self.text.get(record.end..to.start).unwrap_or_default();
        (1..=LONGEST_ENTRY).contains(&between.len())
            && between
                .split('\n')
                .skip(1)
                .all(|line| line.starts_with([' ', '\t']))
    }

    /// Returns `true` unless the status and the code are on different lines and contradict each other.
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
        // A success is another response.
        if status.is_some_and(|status| status < 300) && !record.has_head {
            return false;
        }
        let documented = code.and_then(|code| self.words.code(code));
        // On adjacent lines, they belong together even so, as long as nothing else is known.
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

    /// Returns `true` if a log entry continues the previous one: its text starts with a name, or with a body.
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
        if record.has_head && record.body.is_none() && self.is_below_head(first) {
            return true;
        }
        if matches!(first.fact, Fact::Body(..))
            || (says_all && group.iter().any(|item| item.grade > Grade::Bare))
        {
            return record.code.is_none() || record.status.is_none();
        }
        // A time or a level may come before the name, but no other word.
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

/// Filters the facts of one line: drops weak ones if there are better ones of the same kind, and those that merely form a list.
fn settled(group: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let mut group = without_containers(group);
    let best = |is: fn(&Item<'_>) -> bool| {
        let grades = group.iter().filter(|item| is(item)).map(|item| item.grade);
        grades.max().unwrap_or(Grade::Bare)
    };
    let (code, status) = (best(is_code), best(is_status));
    let codes_differ = differ(&group, is_code, Grade::Bare);
    let forms_differ = differ(&group, is_status, Grade::Form);
    // In prose, the last number is the current one.
    let last = group
        .iter()
        .rposition(is_status)
        .map(|index| group[index].start);
    group.retain(|item| match item.grade {
        Grade::Bare if is_code(item) => code == Grade::Bare && !codes_differ,
        Grade::Bare if is_status(item) => status == Grade::Bare && last == Some(item.start),
        Grade::Form if is_status(item) => !forms_differ,
        _ => true,
    });
    group
}

pub(super) fn is_code(item: &Item<'_>) -> bool {
    matches!(item.fact, Fact::Code(_))
}

pub(super) fn is_status(item: &Item<'_>) -> bool {
    matches!(item.fact, Fact::Status(_) | Fact::Head(_))
}

/// Returns `true` if facts of one kind and grade differ.
fn differ(group: &[Item<'_>], is: fn(&Item<'_>) -> bool, grade: Grade) -> bool {
    let mut found = group.iter().filter(|item| item.grade == grade && is(item));
    found
        .next()
        .is_some_and(|first| found.any(|other| other.fact != first.fact))
}

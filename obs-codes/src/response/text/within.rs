//! Facts of what is within something else: drops those of a log entry around a response, and of a library around a service's code.

use alloc::vec::Vec;

use super::record::is_id;
use super::records::{is_code, is_status};
use super::scan::{Fact, Grade, Item};
use super::words::{Words, is_grpc};
use crate::catalogue::Role;

/// Drops a general code with a documented one right after it: libraries for several services print their own kind of error before the
/// service's code, as in `(code=NotFound): NoSuchBucket: …`.
pub(super) fn without_kinds<'t>(
    text: &str,
    words: &Words,
    mut items: Vec<Item<'t>>,
) -> Vec<Item<'t>> {
    let bytes = text.as_bytes();
    for index in (1..items.len()).rev() {
        let [kind, item] = &mut items[index - 1..=index] else {
            continue;
        };
        let (Fact::Code(general), Fact::Code(code)) = (&kind.fact, &item.fact) else {
            continue;
        };
        let between = bytes.get(kind.end..item.start).unwrap_or_default();
        let is_kind = (words.code(general).is_none() || is_grpc(general))
            && words.is_distinctive(code)
            && (between.ends_with(b": ") && between.len() <= 4)
            && bytes.get(item.end) == Some(&b':');
        if is_kind {
            item.grade = item.grade.max(kind.grade);
            items.remove(index - 1);
        }
    }
    items
}

/// Drops messages that contain a whole response, such as those of log entries; and the id of a log entry that is an object, if it has no
/// other facts about the response.
pub(super) fn without_containers(items: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let is_told = |item: &Item<'_>| item.grade > Grade::Bare && (is_code(item) || is_status(item));
    let (mut next_told, mut next_id) = (usize::MAX, usize::MAX);
    let mut entry = None;
    let mut kept = Vec::with_capacity(items.len());
    for item in items.into_iter().rev() {
        let is_sentence = matches!(item.fact, Fact::Value(Role::Message | Role::Reason, _));
        if is_sentence && next_told.min(next_id) < item.end {
            if item.in_body && next_told < item.end {
                entry = Some((item.start, item.end));
            }
            continue;
        }
        if is_told(&item) {
            next_told = item.start;
        } else if matches!(item.fact, Fact::Value(role, _) if is_id(role)) {
            next_id = item.start;
        }
        kept.push(item);
    }
    kept.reverse();
    if let Some((start, end)) = entry {
        let is_outside = |item: &Item<'_>| item.in_body && !(start..end).contains(&item.start);
        if !kept.iter().any(|item| is_told(item) && is_outside(item)) {
            kept.retain(|item| {
                !(is_outside(item) && matches!(item.fact, Fact::Value(role, _) if is_id(role)))
            });
        }
    }
    kept
}

/// Drops the messages outside the object with the code, if that object has a message too: they are those of a log entry.
pub(super) fn without_outer_messages<'t>(text: &str, mut items: Vec<Item<'t>>) -> Vec<Item<'t>> {
    let is_message = |item: &Item<'_>| matches!(item.fact, Fact::Value(Role::Message, _));
    let has_object = items
        .iter()
        .any(|item| matches!(item.fact, Fact::Object(_)));
    let code = items.iter().find(|item| is_code(item) && item.in_body);
    let Some(code) = code.filter(|_| has_object).map(|code| code.start) else {
        return items;
    };
    let is_beside = |item: &Item<'_>| {
        let (from, to) = (item.start.min(code), item.start.max(code));
        is_one_object(&text.as_bytes()[from..to])
    };
    if items.iter().any(|item| is_message(item) && is_beside(item)) {
        items.retain(|item| !is_message(item) || is_beside(item));
    }
    items
}

/// Returns `true` if two members with this text between them are in the same object.
fn is_one_object(between: &[u8]) -> bool {
    let mut depth = 0i32;
    let stays = between.iter().all(|byte| {
        depth += i32::from(*byte == b'{') - i32::from(*byte == b'}');
        depth >= 0
    });
    stays && depth == 0
}

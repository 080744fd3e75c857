//! The rules of an error code, by which a message narrows its causes down.

use std::mem::take;

use crate::catalogue;
use crate::check::Checker;
use crate::index::Index;
use crate::read::model::{ErrorCode, Message, Text};
use crate::report::finding::Finding;
use crate::wrong::references::{MOST_OTHERS, already, ids_in, list_of, untold, wider};

/// The most earlier messages that one is compared with; the nearest are taken.
const MOST_MESSAGES: usize = 100;

impl Checker<'_> {
    /// The message rules of an error code; their causes must be among its own.
    pub(crate) fn messages(
        &mut self,
        code: &mut ErrorCode,
        statuses: &[usize],
    ) -> Vec<catalogue::Message> {
        if code.messages.is_empty() {
            return Vec::new();
        }
        // Ids with a missing comma between them are meant too, and any unknown one may be meant.
        let mut own = Index::default();
        let mut is_known = !self.causes.has_gaps;
        for ids in &[&code.causes, &code.further_causes] {
            for id in *ids {
                let mut parts = ids_in(&id.value);
                if parts.is_empty() {
                    parts.push(&id.value);
                }
                for part in parts {
                    own.note(part);
                    is_known &= self.ids.has(part);
                }
            }
        }
        self.unreachable(&code.messages);
        let mut checked = Vec::new();
        for message in &mut code.messages {
            for id in &message.causes {
                if is_known && self.ids.has(&id.value) && !own.has(&id.value) {
                    let foreign = self.of_another(id, statuses, &code.causes);
                    self.findings.report(match foreign {
                        Some(finding) => finding,
                        None => wider(id, &code.code),
                    });
                }
            }
            let mut entry = take(&mut message.entry);
            entry.causes = self.references(&message.causes, &[]);
            checked.push(entry);
        }
        checked
    }

    /// A cause in a rule, if it is of another status than the error code.
    fn of_another(&self, id: &Text, statuses: &[usize], causes: &[Text]) -> Option<Finding> {
        let cause = self.ids.get(&id.value)?;
        let of = &self.catalogue.causes[cause];
        if of.is_of_any(statuses) || statuses.is_empty() {
            return None;
        }
        let mut some = ids(causes);
        some.truncate(MOST_OTHERS);
        let mut finding = self.of_others(&[(id, cause)], statuses, false);
        finding.help = vec![format!("name some of its causes: {}", list_of(&some))];
        Some(finding)
    }

    /// Reports message rules that never apply, because an earlier one matches everything they match.
    fn unreachable(&mut self, messages: &[Message]) {
        for (index, message) in messages.iter().enumerate() {
            // Nobody writes more than this by hand.
            let earlier = messages[index.saturating_sub(MOST_MESSAGES)..index]
                .iter()
                .find(|earlier| earlier.entry.matches_all_of(&message.entry));
            if let Some(earlier) = earlier {
                let is_same = ids(&message.causes) == ids(&earlier.causes);
                let text = "this rule is never used: an earlier one matches whatever it matches";
                let finding = Finding::new(message.place, text).also(earlier.place, "this one");
                self.findings.report(finding.help(if is_same {
                    "remove it, since both lead to the same causes"
                } else {
                    "put the more specific rule first"
                }));
            }
        }
    }

    /// Reports further causes that are causes anyway, and those that no message leads to.
    pub(crate) fn further_causes(&mut self, code: &ErrorCode) {
        let mut own = Index::default();
        for id in &code.causes {
            own.note(&id.value);
        }
        let mut told = Index::default();
        // An id that is not known may be a further cause.
        let mut is_complete = code.has_all_messages;
        for message in &code.messages {
            for id in &message.causes {
                told.note(&id.value);
                is_complete &= self.ids.has(&id.value);
            }
        }
        for id in &code.further_causes {
            if own.has(&id.value) {
                self.findings.report(already(id));
            } else if is_complete && self.ids.has(&id.value) && !told.has(&id.value) {
                self.findings.report(untold(id));
            }
        }
    }
}

fn ids(texts: &[Text]) -> Vec<&str> {
    let mut ids = Vec::new();
    for id in texts {
        ids.push(id.value.as_str());
    }
    ids
}

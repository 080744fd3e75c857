//! References from one entry of a catalogue to another.

use std::collections::HashSet;

use crate::catalogue;
use crate::check::Checker;
use crate::excerpt::quote;
use crate::fields::twice_in_list;
use crate::mistake::Mistake;
use crate::model::{Message, Responses, Text};
use crate::place::Placed;
use crate::words::nearest;

/// Of more names than these, a suggestion comes from the first: comparing takes its time.
const MOST_COMPARED: usize = 2_000;

impl Checker<'_> {
    /// The status of a code; `None`, after a report, for a code that is not listed.
    pub(crate) fn status(&mut self, code: Option<&Placed<u16>>) -> Option<usize> {
        let code = code?;
        let statuses = &self.catalogue.statuses;
        let found = statuses.iter().position(|status| status.code == code.value);
        if self.listed.codes.lacks(&code.value) {
            let listed = statuses.iter().map(|status| status.code);
            let nearest = listed.min_by_key(|listed| listed.abs_diff(code.value));
            self.mistakes.report(|| {
                let message = format!("status {} is not listed under `statuses`", code.value);
                let mistake = Mistake::new(code.place, message);
                match nearest {
                    Some(near) => mistake.help(format!("the nearest that is listed is {near}")),
                    None => mistake
                        .help("list it there, in this spec or in another of the same `path = […]`"),
                }
            });
        }
        found
    }

    /// The causes of these ids; reports those that lead nowhere, or to a cause of another status.
    pub(crate) fn references(&mut self, ids: &[Text], status: Option<usize>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        for id in ids {
            let Some(&cause) = self.ids.get(&id.value) else {
                if self.listed.ids.lacks(&id.value) {
                    let known = &self.catalogue.causes;
                    let known = known.iter().map(|cause| cause.id.as_str());
                    let near = |known| nearest(&id.value, known);
                    self.mistakes
                        .report(|| no_cause(id, near(known.take(MOST_COMPARED))));
                }
                continue;
            };
            let of = self.catalogue.causes[cause].status;
            if let Some(status) = status.filter(|status| *status != of) {
                let [own, other] = [status, of].map(|index| self.catalogue.statuses[index].code);
                let id_quoted = quote(&id.value);
                self.mistakes.report(|| {
                    let message = format!(
                        "{id_quoted} is a cause of status {other}, but this error code has status {own}"
                    );
                    Mistake::new(id.place, message)
                });
            } else if seen.insert(cause) {
                found.push(cause);
            } else {
                self.mistakes.report(|| twice_in_list(id));
            }
        }
        found
    }

    /// The messages of an error code; what they narrow it to has to be among its own causes.
    pub(crate) fn messages(
        &mut self,
        messages: Vec<Message>,
        own: &[Text],
        code: &Text,
    ) -> Vec<catalogue::Message> {
        let own: HashSet<&str> = own.iter().map(|id| id.value.as_str()).collect();
        let checked = messages.into_iter().map(|message| {
            for id in &message.causes {
                if self.ids.contains_key(&id.value) && !own.contains(id.value.as_str()) {
                    self.mistakes.report(|| wider(id, code));
                }
            }
            catalogue::Message {
                causes: self.references(&message.causes, None),
                ..message.entry
            }
        });
        checked.collect()
    }

    /// How responses are written; they are those of statuses.
    pub(crate) fn responses(&mut self, responses: Responses) -> catalogue::Responses {
        if self.catalogue.statuses.is_empty() && !self.catalogue.has_gaps {
            self.mistakes.report(|| {
                Mistake::new(responses.place, "there are no statuses that these responses could have")
                    .help("list them under `statuses`, in this spec or in another of the same `path = […]`")
            });
        }
        catalogue::Responses {
            clock: self.references(&responses.clock, None),
            ..responses.entry
        }
    }
}

fn no_cause(id: &Text, near: Option<&str>) -> Mistake {
    let mistake = Mistake::new(id.place, format!("there is no cause {}", quote(&id.value)));
    match near {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None => mistake
            .help("list it under `causes`, in this spec or in another of the same `path = […]`"),
    }
}

fn wider(id: &Text, code: &Text) -> Mistake {
    let message = format!(
        "{} is not among the causes of {}, which a message can only narrow",
        quote(&id.value),
        quote(&code.value)
    );
    Mistake::new(id.place, message).also(code.place, "the causes of this code")
}

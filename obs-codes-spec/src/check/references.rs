//! References from one entry of a catalogue to another.

use std::collections::HashSet;

use crate::answers;
use crate::catalogue;
use crate::check::Checker;
use crate::read::model::{ErrorCode, Message, Responses, Text};
use crate::report::finding::Finding;
use crate::report::words::{quote, scored};
use crate::wrong::looks::{kebab, no_id, no_kebab};
use crate::wrong::types::duplicate;
use crate::yaml::tree::Placed;

/// The most names that a suggestion is looked for among, since comparing takes time.
const MOST_COMPARED: usize = 2_000;

/// Longer references are compared with no earlier one.
const MOST_LETTERS: usize = 100;

/// The least similarity of an id that may be misspelt.
const SAME: f64 = 0.88;

/// The most ids of other causes in a hint.
const MOST_OTHERS: usize = 5;

/// The most earlier messages that one is compared with; the nearest are taken.
const MOST_MESSAGES: usize = 100;

impl Checker<'_> {
    /// The status with a code; reports a code that is not listed and returns `None`. Its causes may tell which was meant.
    pub(crate) fn status(
        &mut self,
        code: Option<&Placed<u16>>,
        causes: &[Text],
        is_in_list: bool,
    ) -> Option<usize> {
        let code = code?;
        let statuses = &self.catalogue.statuses;
        let found = statuses.iter().position(|status| status.code == code.value);
        let message = || format!("status {} is not listed under `statuses`", code.value);
        if found.is_none() && self.listed.codes.lacks(&code.value.to_string()) {
            let listed = statuses.iter().map(|status| status.code);
            let listed = listed.filter(|listed| listed / 100 == code.value / 100);
            let mut listed: Vec<_> = listed.collect();
            listed.sort_by_key(|listed| distance(*listed, code.value));
            listed.truncate(MOST_OTHERS);
            let of_causes = self.status_of(causes);
            // After a renumbering several refer to it.
            if of_causes.is_none() && self.findings.is_again(&message(), code.place) {
                return None;
            }
            self.findings.report(|| {
                let mistake = Finding::new(code.place, message());
                match (of_causes, &listed[..]) {
                    (Some(meant), _) => mistake.help(format!(
                        "its causes are those of status {meant}: write `status: {meant}`"
                    )),
                    (None, []) => mistake
                        .help("list it there, in this spec or in another of the same `path = […]`"),
                    (None, listed) => {
                        let listed: Vec<_> = listed.iter().map(u16::to_string).collect();
                        let listed = listed.join(", ");
                        let remove = if is_in_list { " remove it here," } else { "" };
                        mistake.help(format!(
                            "list it there,{remove} or write one that is: {listed}"
                        ))
                    }
                }
            });
        }
        found
    }

    /// The number of the only status of these causes.
    fn status_of(&self, causes: &[Text]) -> Option<u16> {
        let status = |id: &Text| Some(self.catalogue.causes[*self.ids.get(&id.value)?].status);
        let first = status(causes.first()?)?;
        let is_only = causes.iter().all(|id| status(id) == Some(first));
        is_only.then(|| self.catalogue.statuses[first].code)
    }

    /// The statuses with these codes; reports codes that are not listed and returns none.
    pub(crate) fn statuses_of(&mut self, codes: &[Placed<u16>], causes: &[Text]) -> Vec<usize> {
        let mut found = Vec::new();
        let is_list = codes.len() > 1;
        let causes = if is_list { &[] } else { causes };
        for code in codes {
            found.extend(self.status(Some(code), causes, is_list));
        }
        if found.len() < codes.len() {
            found.clear();
        }
        found
    }

    /// The causes of an error code with these statuses, and its further causes.
    pub(crate) fn causes_of(
        &mut self,
        code: &ErrorCode,
        statuses: &[usize],
    ) -> (Vec<usize>, Vec<usize>) {
        let mut others = self.references(&code.causes, statuses);
        let further = self.references(&code.further_causes, statuses);
        // Grouped by status, so that the causes for a response with one status are a slice of the list.
        let mut causes = Vec::new();
        for status in statuses {
            others.retain(|cause| {
                let is_of = self.catalogue.causes[*cause].is_of(*status);
                if is_of {
                    causes.push(*cause);
                }
                !is_of
            });
        }
        causes.append(&mut others);
        if !code.further_causes.is_empty() {
            self.further_causes(code);
        }
        (causes, further)
    }

    /// Reports further causes that are causes anyway, and those that no message leads to.
    fn further_causes(&mut self, code: &ErrorCode) {
        let mut own = HashSet::new();
        own.extend(code.causes.iter().map(|id| id.value.as_str()));
        let mut told = HashSet::new();
        for message in &code.messages {
            told.extend(message.causes.iter().map(|id| id.value.as_str()));
        }
        // An id that is not known may be a further cause.
        let is_complete = code.has_all_messages && told.iter().all(|id| self.ids.contains_key(*id));
        for id in &code.further_causes {
            if own.contains(id.value.as_str()) {
                self.findings.report(|| already(id));
            } else if is_complete
                && self.ids.contains_key(&id.value)
                && !told.contains(id.value.as_str())
            {
                self.findings.report(|| untold(id));
            }
        }
    }

    /// The causes with these ids; reports unknown ids, and causes of statuses other than these, if given.
    pub(crate) fn references(&mut self, ids: &[Text], statuses: &[usize]) -> Vec<usize> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut others = Vec::new();
        for id in ids {
            let Some(&cause) = self.ids.get(&id.value) else {
                if self.listed.ids.lacks(&id.value) {
                    if self.is_missed_again(id) {
                        continue;
                    }
                    let causes = &self.catalogue.causes;
                    let is_id = |part: &str| self.ids.contains_key(part);
                    self.findings.report(|| match several(id, is_id) {
                        Some(finding) => finding,
                        None => no_cause(id, causes, &ids_of(causes, ids, statuses)),
                    });
                }
                continue;
            };
            if kebab(&id.value) != id.value {
                // Reported where it is defined; it has to be corrected here, too.
                self.findings.is_again(&no_kebab(&id.value), id.place);
            }
            let of = &self.catalogue.causes[cause];
            if !statuses.is_empty() && !statuses.iter().any(|status| of.is_of(*status)) {
                others.push((id, cause));
            } else if seen.insert(&*id.value) {
                found.push(cause);
            } else {
                self.findings.report(|| duplicate(id.place, &id.value));
            }
        }
        if !others.is_empty() {
            let finding = self.of_others(&others, statuses, others.len() == ids.len());
            self.findings.report(|| finding);
        }
        found
    }

    /// Whether a missing cause has been reported already; it is shown there then that this refers to it as well.
    fn is_missed_again(&mut self, id: &Text) -> bool {
        // Longer texts are no ids, and would take their time.
        id.value.len() < MOST_LETTERS && self.findings.is_again(&there_is_no(id), id.place)
    }

    /// Reports causes whose status is not one of their error code's: one mistake, most likely in the status if it concerns all of them.
    fn of_others(&self, others: &[(&Text, usize)], statuses: &[usize], is_all: bool) -> Finding {
        let code = |index: &usize| self.catalogue.statuses[*index].code;
        let of = |cause: usize| {
            let cause = &self.catalogue.causes[cause];
            let statuses = [cause.status].into_iter().chain(cause.also.iter().copied());
            list_of_statuses(statuses.map(|status| code(&status)))
        };
        let own = list_of_statuses(statuses.iter().map(code));
        let (id, cause) = others[0];
        let message = format!(
            "{} is a cause of {}, but this error code has {own}",
            quote(&id.value),
            of(cause)
        );
        let mut finding = Finding::new(id.place, message);
        for (id, cause) in &others[1..] {
            finding = finding.also(id.place, format!("a cause of {}", of(*cause)));
        }
        let first = self.catalogue.causes[cause].status;
        let is_one = |(_, cause): &(&Text, usize)| self.catalogue.causes[*cause].status == first;
        let other = code(&first);
        if is_all && others.iter().all(is_one) {
            let own = ids_of(&self.catalogue.causes, &[], statuses);
            if !own.is_empty() {
                let own = list_of(&own);
                finding = finding.help(format!("if the status is right, name its causes: {own}"));
            }
            return finding.help(format!("if the causes are right, write `status: {other}`"));
        }
        let own: Vec<_> = statuses
            .iter()
            .map(|status| code(status).to_string())
            .collect();
        finding.help(format!(
            "remove it, or write `status: [{}, {other}]` if the code comes with both",
            own.join(", ")
        ))
    }

    /// The message rules of an error code; their causes must be among its own.
    pub(crate) fn messages(
        &mut self,
        messages: Vec<Message>,
        own: [&[Text]; 2],
        code: &Text,
        statuses: &[usize],
    ) -> Vec<catalogue::Message> {
        if messages.is_empty() {
            return Vec::new();
        }
        let [causes, further] = own;
        // Ids with a missing comma between them are meant too, and any unknown one may be meant.
        let mut own = HashSet::new();
        for id in causes.iter().chain(further) {
            own.extend(parts(&id.value));
            if parts(&id.value).next().is_none() {
                own.insert(id.value.as_str());
            }
        }
        let is_known =
            own.iter().all(|id| self.ids.contains_key(*id)) && self.listed.ids.is_complete();
        self.unreachable(&messages);
        let checked = messages.into_iter().map(|message| {
            for id in &message.causes {
                let is_other = is_known && self.ids.contains_key(&id.value);
                if is_other && !own.contains(id.value.as_str()) {
                    let foreign = self.of_another(id, statuses, causes);
                    self.findings
                        .report(|| foreign.unwrap_or_else(|| wider(id, code)));
                }
            }
            catalogue::Message {
                causes: self.references(&message.causes, &[]),
                ..message.entry
            }
        });
        checked.collect()
    }

    /// A cause in a rule, if it is of another status than the error code.
    fn of_another(&self, id: &Text, statuses: &[usize], causes: &[Text]) -> Option<Finding> {
        let cause = *self.ids.get(&id.value)?;
        let of = &self.catalogue.causes[cause];
        let is_own = statuses.iter().any(|status| of.is_of(*status));
        if is_own || statuses.is_empty() {
            return None;
        }
        let causes = causes.iter().map(|id| id.value.as_str());
        let causes: Vec<_> = causes.take(MOST_OTHERS).collect();
        let mut finding = self.of_others(&[(id, cause)], statuses, false);
        finding.help = vec![format!("name some of its causes: {}", list_of(&causes))];
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
                self.findings.report(|| {
                    Finding::new(
                        message.place,
                        "this rule is never used: an earlier one matches whatever it matches",
                    )
                    .also(earlier.place, "this one")
                    .help("put the more specific rule first")
                });
            }
        }
    }

    /// The section `responses`, checked.
    pub(crate) fn responses(&mut self, responses: Responses) -> answers::Responses {
        if self.catalogue.statuses.is_empty() && !self.catalogue.has_gaps {
            self.findings.report(|| {
                Finding::new(responses.place, "there are no statuses that these responses could have")
                    .help("list them under `statuses`, in this spec or in another of the same `path = […]`")
            });
        }
        answers::Responses {
            clock: self.references(&responses.clock, &[]),
            ..responses.entry
        }
    }
}

/// The ids in a text.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    parts.filter(|part| !part.is_empty())
}

/// Several ids that are not separated by a comma.
fn several(id: &Text, is_id: impl Fn(&str) -> bool) -> Option<Finding> {
    let ids: Vec<_> = parts(&id.value).take(MOST_MESSAGES).collect();
    if ids.len() < 2 || !ids.iter().all(|id| is_id(id)) {
        return None;
    }
    let written = quote(&ids.join(", "));
    Some(if id.value.contains(',') {
        Finding::new(id.place, "this list is one text")
            .help(format!("write {written}, without quotes around all of it"))
    } else {
        Finding::new(
            id.place,
            "the entries of this list have no comma between them",
        )
        .help(format!("write {written}"))
    })
}

fn there_is_no(id: &Text) -> String {
    format!("there is no cause {}", quote(&id.value))
}

/// How much two numbers differ; least if only their digits are swapped.
fn distance(one: u16, other: u16) -> u16 {
    let digits = |number: u16| {
        let mut digits = number.to_string().into_bytes();
        digits.sort_unstable();
        digits
    };
    if digits(one) == digits(other) {
        0
    } else {
        one.abs_diff(other)
    }
}

/// The ids of some other causes of these statuses.
fn ids_of<'c>(causes: &'c [catalogue::Cause], ids: &[Text], statuses: &[usize]) -> Vec<&'c str> {
    let causes = causes.iter();
    let causes = causes.filter(|cause| statuses.iter().any(|status| cause.is_of(*status)));
    let others = causes.map(|cause| cause.id.as_str());
    let own = &ids[..ids.len().min(MOST_MESSAGES)];
    let others = others.take(MOST_MESSAGES);
    let others = others.filter(|other| own.iter().all(|id| id.value != *other));
    others.take(MOST_OTHERS).collect()
}

fn list_of(ids: &[&str]) -> String {
    let ids: Vec<_> = ids.iter().map(|id| quote(id)).collect();
    ids.join(", ")
}

fn no_cause(id: &Text, causes: &[catalogue::Cause], others: &[&str]) -> Finding {
    let finding = Finding::new(id.place, there_is_no(id));
    if let Some(help) = no_id(&id.value) {
        return finding.help(help);
    }
    // By its other names, or by a similar one.
    let own = kebab(&id.value);
    let meant = causes.iter().find(|cause| {
        [&cause.name, &cause.description, &cause.id]
            .into_iter()
            .any(|name| *name == id.value || *name == own)
    });
    let known = causes.iter().map(|cause| cause.id.as_str());
    let last = parts(&id.value).last();
    let meant = meant.or_else(|| causes.iter().find(|cause| Some(cause.id.as_str()) == last));
    let meant = meant.map(|cause| cause.id.as_str());
    // What is only alike is rather another cause than a misspelt one; ids have no blanks, so that sentences are not compared.
    let near = || {
        let most = if id.value.contains(' ') {
            0
        } else {
            MOST_COMPARED
        };
        let (score, near) = scored(&id.value, &mut known.take(most))?;
        (score > SAME || others.is_empty()).then_some(near)
    };
    if let Some(meant) = meant.or_else(near) {
        // As it should be written: an id that is not kebab-case is reported where it is defined.
        return finding.help(format!("did you mean {}?", quote(&kebab(meant))));
    }
    let define = "list it under `causes`, in this spec or in another of the same `path = […]`";
    if others.is_empty() {
        return finding.help(define);
    }
    let others = list_of(others);
    let renamed = format!("if it was renamed, write its new id; the status also has {others}");
    finding
        .help(renamed)
        .help("if it was removed, remove it here, too")
        .help(format!("if it is new, {define}"))
}

fn wider(id: &Text, code: &Text) -> Finding {
    let message = format!(
        "{} is not among the causes of {}",
        quote(&id.value),
        quote(&code.value)
    );
    Finding::new(id.place, message)
        .also(code.place, "the causes of this code")
        .help("add it to `causes`, or to `further_causes` if it is likely only with this message")
        .help("if it was removed there, remove it here, too")
}

fn already(id: &Text) -> Finding {
    let message = format!("{} is listed in `causes` already", quote(&id.value));
    Finding::new(id.place, message).help("remove one of the two")
}

fn untold(id: &Text) -> Finding {
    let message = format!("no rule names the further cause {}", quote(&id.value));
    Finding::new(id.place, message)
        .help("list it in the `causes` of a rule under `messages`, or move it to the `causes` of the code")
        .help("if the rule was removed, remove it, too")
}

/// `status 404`, `statuses 400, 408 and 503`
fn list_of_statuses(codes: impl Iterator<Item = u16>) -> String {
    let codes: Vec<_> = codes.map(|code| code.to_string()).collect();
    match codes.split_last() {
        Some((last, [])) => format!("status {last}"),
        Some((last, rest)) => format!("statuses {} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

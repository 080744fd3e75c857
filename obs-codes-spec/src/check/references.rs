//! References from one entry of a catalogue to another.

use std::mem::take;

use crate::check::Checker;
use crate::index::{Index, sort};
use crate::read::model::{ErrorCode, Responses, Text};
use crate::report::finding::Finding;
use crate::report::words::{join, quote};
use crate::wrong::looks::{kebab, no_kebab};
use crate::wrong::references::{
    MOST_OTHERS, distance, ids_of, list_of, list_of_statuses, no_cause, several, there_is_no,
};
use crate::wrong::types::duplicate;
use crate::yaml::tree::Placed;

/// Longer references are compared with no earlier one.
const MOST_LETTERS: usize = 100;

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
        if found.is_none() && self.codes.lacks(&code.value.to_string()) {
            let mut listed = Vec::new();
            for (index, status) in statuses.iter().enumerate() {
                if status.code / 100 == code.value / 100 {
                    listed.push(index);
                }
            }
            let distance = |index: &usize| [distance(statuses[*index].code, code.value), 0, 0];
            sort(&mut listed, &distance);
            let mut nearest = self.codes_of(&listed);
            nearest.truncate(MOST_OTHERS);
            let of_causes = self.status_of(causes);
            // After a renumbering several refer to it.
            if of_causes.is_none() && self.findings.is_again(&message(), code.place) {
                return None;
            }
            let help = match (of_causes, &nearest[..]) {
                (Some(meant), _) => {
                    format!("its causes are those of status {meant}: write `status: {meant}`")
                }
                (None, []) => {
                    "list it there, in this spec or in another of the same `path = […]`".to_owned()
                }
                (None, nearest) => {
                    let nearest = join(nearest, ", ");
                    let remove = if is_in_list { " remove it here," } else { "" };
                    format!("list it there,{remove} or write one that is: {nearest}")
                }
            };
            self.findings
                .report(Finding::new(code.place, message()).help(help));
        }
        found
    }

    /// The number of the only status of these causes.
    fn status_of(&self, causes: &[Text]) -> Option<u16> {
        let status = |id: &Text| Some(self.catalogue.causes[self.ids.get(&id.value)?].status);
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
            if let Some(status) = self.status(Some(code), causes, is_list) {
                found.push(status);
            }
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
            let mut rest = Vec::new();
            for cause in others {
                if self.catalogue.causes[cause].is_of(*status) {
                    causes.push(cause);
                } else {
                    rest.push(cause);
                }
            }
            others = rest;
        }
        causes.append(&mut others);
        if !code.further_causes.is_empty() {
            self.further_causes(code);
        }
        (causes, further)
    }

    /// The causes with these ids; reports unknown ids, and causes of statuses other than these, if given.
    pub(crate) fn references(&mut self, ids: &[Text], statuses: &[usize]) -> Vec<usize> {
        let mut found = Vec::new();
        let mut seen = Index::default();
        let mut others = Vec::new();
        for id in ids {
            let Some(cause) = self.ids.get(&id.value) else {
                if self.causes.lacks(&id.value) {
                    if self.is_missed_again(id) {
                        continue;
                    }
                    let causes = &self.catalogue.causes;
                    let is_id = |part: &str| self.ids.has(part);
                    self.findings.build(&|| match several(id, &is_id) {
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
            if !statuses.is_empty() && !of.is_of_any(statuses) {
                others.push((id, cause));
            } else if seen.note(&id.value) {
                found.push(cause);
            } else {
                self.findings.report(duplicate(id.place, &id.value));
            }
        }
        if !others.is_empty() {
            let finding = self.of_others(&others, statuses, others.len() == ids.len());
            self.findings.report(finding);
        }
        found
    }

    /// Whether a missing cause has been reported already; it is shown there then that this refers to it as well.
    fn is_missed_again(&mut self, id: &Text) -> bool {
        // Longer texts are no ids, and would take their time.
        id.value.len() < MOST_LETTERS && self.findings.is_again(&there_is_no(id), id.place)
    }

    /// Reports causes whose status is not one of their error code's: one mistake, most likely in the status if it concerns all of them.
    pub(crate) fn of_others(
        &self,
        others: &[(&Text, usize)],
        statuses: &[usize],
        is_all: bool,
    ) -> Finding {
        let own = self.codes_of(statuses);
        let of = |cause: usize| {
            let cause = &self.catalogue.causes[cause];
            let mut codes = self.codes_of(&[cause.status]);
            codes.append(&mut self.codes_of(&cause.also));
            list_of_statuses(&codes)
        };
        let (id, cause) = others[0];
        let (shown, of_cause, has) = (quote(&id.value), of(cause), list_of_statuses(&own));
        let message = format!("{shown} is a cause of {of_cause}, but this error code has {has}");
        let mut finding = Finding::new(id.place, message);
        for (id, cause) in &others[1..] {
            finding = finding.also(id.place, format!("a cause of {}", of(*cause)));
        }
        let first = self.catalogue.causes[cause].status;
        let is_one = |(_, cause): &(&Text, usize)| self.catalogue.causes[*cause].status == first;
        let other = self.catalogue.statuses[first].code;
        if is_all && others.iter().all(is_one) {
            let own = ids_of(&self.catalogue.causes, &[], statuses);
            if !own.is_empty() {
                let own = list_of(&own);
                finding = finding.help(format!("if the status is right, name its causes: {own}"));
            }
            return finding.help(format!("if the causes are right, write `status: {other}`"));
        }
        let written = format!("`status: [{}, {other}]`", join(&own, ", "));
        finding.help(format!(
            "remove it, or write {written} if the code comes with both"
        ))
    }

    /// The codes of these statuses.
    fn codes_of(&self, statuses: &[usize]) -> Vec<String> {
        let mut codes = Vec::new();
        for status in statuses {
            codes.push(self.catalogue.statuses[*status].code.to_string());
        }
        codes
    }

    /// The section `responses`, checked.
    pub(crate) fn responses(&mut self, responses: &mut Responses) {
        if self.catalogue.statuses.is_empty() && !self.catalogue.has_gaps {
            let message = "there are no statuses that these responses could have";
            let help =
                "list them under `statuses`, in this spec or in another of the same `path = […]`";
            self.findings
                .report(Finding::new(responses.place, message).help(help));
        }
        let mut entry = take(&mut responses.entry);
        entry.clock = self.references(&responses.clock, &[]);
        self.catalogue.responses = Some(entry);
    }
}

//! Names in rules and in the section `responses` that belong together.

use crate::answers::{Role, Where};
use crate::read::model::{Responses, Spec, Text};
use crate::report::finding::{Finding, Findings};
use crate::report::similar::is_one_slip;
use crate::report::words::quote;

/// Reports misspelt elements of rules, and indicators that no header has.
pub(crate) fn check(spec: &Spec, findings: &mut Findings) {
    let Some(responses) = &spec.responses else {
        return;
    };
    let mut indicator = None;
    for code in &spec.error_codes {
        for rule in &code.messages {
            if let Some(element) = &rule.element
                && let Some(meant) = misspelt(element, responses)
            {
                let (wrong, meant) = (quote(&element.value), quote(meant));
                let message = format!("there is no {wrong} in `responses`; did you mean {meant}?");
                findings.report(Finding::new(element.place, message));
            }
        }
        indicator = indicator.or(code.indicators.first());
    }
    for (place, role, _) in &responses.entry.names {
        if (*place, *role) == (Where::Headers, Role::Indicator) {
            return;
        }
    }
    if let Some(first) = indicator
        && !spec.has_gaps
    {
        let help = "name it in `responses`, as in `headers: { indicator: [x-reserved-indicator] }`";
        let message = "there is no header that has `indicators`";
        findings.report(Finding::new(first.place, message).help(help));
    }
}

/// The name in `responses` that differs from this element by a slip of the keyboard. Other names need not be listed there.
fn misspelt<'r>(element: &Text, responses: &'r Responses) -> Option<&'r str> {
    let entry = &responses.entry;
    let mut known: Vec<&str> = Vec::new();
    let mut add = |names: &'r [String]| {
        for name in names {
            known.push(name);
        }
    };
    add(&entry.details);
    add(&entry.secrets);
    add(&entry.copied);
    for (_, _, names) in &entry.names {
        add(names);
    }
    if known.contains(&&*element.value) {
        return None;
    }
    let mut meant = None;
    for name in known {
        if is_misspelt(&element.value, name) {
            meant = Some(name);
        }
    }
    meant
}

/// Whether the names differ by a slip. Numbers and plurals are names of their own, and case makes no difference to headers.
fn is_misspelt(one: &str, other: &str) -> bool {
    let (shorter, longer) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let is_number = |text: &str| text.as_bytes().last().is_some_and(u8::is_ascii_digit);
    let is_plural = longer.strip_suffix('s') == Some(shorter);
    let is_alike = one.to_lowercase() == other.to_lowercase();
    shorter.len() > 4
        && longer.len() < 60
        && !is_number(one)
        && !is_number(other)
        && !is_plural
        && if is_alike {
            !one.contains('-')
        } else {
            is_one_slip(one, other)
        }
}

//! What is said about references that lead nowhere, or to something of another status.

use crate::catalogue;
use crate::read::model::Text;
use crate::report::finding::Finding;
use crate::report::similar::is_one_slip;
use crate::report::words::{join, parts, quote, scored, series};
use crate::wrong::looks::{kebab, no_id};

/// The most names that a suggestion is looked for among, since comparing takes time.
const MOST_COMPARED: usize = 2_000;

/// The least similarity of an id that may be misspelt.
const SAME: f64 = 0.88;

/// The most ids of other causes in a hint.
pub(crate) const MOST_OTHERS: usize = 5;

/// The most ids that are looked at for a hint.
const MOST_IDS: usize = 100;

/// The ids in a text.
pub(crate) fn ids_in(text: &str) -> Vec<&str> {
    parts(text, |c| !c.is_alphanumeric() && c != '-')
}

/// Several ids that are not separated by a comma.
pub(crate) fn several(id: &Text, is_id: &dyn Fn(&str) -> bool) -> Option<Finding> {
    let mut ids = ids_in(&id.value);
    ids.truncate(MOST_IDS);
    if ids.len() < 2 || !ids.iter().all(|id| is_id(id)) {
        return None;
    }
    let written = quote(&join(&ids, ", "));
    let (message, more) = if id.value.contains(',') {
        let more = ", without quotes around all of it";
        ("this list is one text", more)
    } else {
        ("the entries of this list have no comma between them", "")
    };
    Some(Finding::new(id.place, message).help(format!("write {written}{more}")))
}

pub(crate) fn there_is_no(id: &Text) -> String {
    format!("there is no cause {}", quote(&id.value))
}

/// How much two numbers differ; least if only their digits are swapped.
pub(crate) fn distance(one: u16, other: u16) -> usize {
    // Each digit, counted.
    let digits = |number: u16| {
        let mut counts = [0; 10];
        for digit in number.to_string().bytes() {
            counts[usize::from(digit - b'0')] += 1;
        }
        counts
    };
    if digits(one) == digits(other) {
        0
    } else {
        one.abs_diff(other).into()
    }
}

/// The ids of some other causes of these statuses.
pub(crate) fn ids_of<'c>(
    causes: &'c [catalogue::Cause],
    ids: &[Text],
    statuses: &[usize],
) -> Vec<&'c str> {
    let own = &ids[..ids.len().min(MOST_IDS)];
    let mut others = Vec::new();
    let mut seen = 0;
    for cause in causes {
        if seen == MOST_IDS || others.len() == MOST_OTHERS {
            break;
        }
        if cause.is_of_any(statuses) {
            seen += 1;
            if own.iter().all(|id| id.value != cause.id) {
                others.push(cause.id.as_str());
            }
        }
    }
    others
}

pub(crate) fn list_of(ids: &[&str]) -> String {
    let mut quoted = Vec::new();
    for id in ids {
        quoted.push(quote(id));
    }
    join(&quoted, ", ")
}

pub(crate) fn no_cause(id: &Text, causes: &[catalogue::Cause], others: &[&str]) -> Finding {
    let finding = Finding::new(id.place, there_is_no(id));
    if let Some(help) = no_id(&id.value) {
        return finding.help(help);
    }
    let (own, last) = (kebab(&id.value), ids_in(&id.value).pop());
    let is_own = |name: &String| *name == id.value || *name == own;
    let compared = &causes[..causes.len().min(MOST_COMPARED)];
    let mut meant = None;
    let mut nearest = 3;
    for (index, cause) in causes.iter().enumerate() {
        let rank = if is_own(&cause.name) || is_own(&cause.description) || is_own(&cause.id) {
            0
        } else if last == Some(&*cause.id) {
            // The last part of a path.
            1
        } else if index < compared.len() && is_one_slip(&id.value, &cause.id) {
            // Letters that occur several times make long ids less alike than they are.
            2
        } else {
            3
        };
        if rank < nearest {
            (meant, nearest) = (Some(cause.id.as_str()), rank);
        }
    }
    // What is only alike is rather another cause than a misspelt one; ids have no blanks, so that sentences are not compared.
    let mut known = Vec::new();
    if meant.is_none() && !id.value.contains(' ') {
        for cause in compared {
            known.push(cause.id.as_str());
        }
    }
    let near = match scored(&id.value, &mut known.into_iter()) {
        Some((score, near)) if score > SAME || others.is_empty() => Some(near),
        _ => None,
    };
    if let Some(meant) = meant.or(near) {
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

pub(crate) fn wider(id: &Text, code: &Text) -> Finding {
    let (cause, owner) = (quote(&id.value), quote(&code.value));
    let message = format!("{cause} is not among the causes of {owner}");
    Finding::new(id.place, message)
        .also(code.place, "the causes of this code")
        .help("add it to `causes`, or to `further_causes` if it is likely only with this message")
        .help("if it was removed there, remove it here, too")
}

pub(crate) fn already(id: &Text) -> Finding {
    let message = format!("{} is listed in `causes` already", quote(&id.value));
    Finding::new(id.place, message).help("remove one of the two")
}

pub(crate) fn untold(id: &Text) -> Finding {
    let message = format!("no rule names the further cause {}", quote(&id.value));
    Finding::new(id.place, message)
        .help("list it in the `causes` of a rule under `messages`, or move it to the `causes` of the code")
        .help("if the rule was removed, remove it, too")
}

/// `status 404`, `statuses 400, 408 and 503`
pub(crate) fn list_of_statuses(codes: &[String]) -> String {
    let statuses = ["statuses", "status"][usize::from(codes.len() == 1)];
    format!("{statuses} {}", series(codes, "and"))
}

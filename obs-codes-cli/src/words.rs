//! Sentences that several outputs share.

use obs_codes::catalogue::Role;
use obs_codes_spec::{self as spec, Catalogue, Cause, Deprecated, Document, Message, Retry, Where};

/// `1 status`, `2 statuses`.
pub(crate) fn count(number: usize, what: &str) -> String {
    let plural = |what: &str| match what.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if what.ends_with('s') => format!("{what}es"),
        None => format!("{what}s"),
    };
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {}", plural(what)),
    }
}

/// `17 statuses, 116 causes, 139 error codes`
pub(crate) fn totals(catalogue: &Catalogue) -> String {
    let parts = [
        (catalogue.statuses.len(), "status"),
        (catalogue.causes.len(), "cause"),
        (catalogue.error_codes.len(), "error code"),
    ];
    let parts = parts.iter().filter(|(number, _)| *number > 0);
    let parts: Vec<_> = parts.map(|(number, what)| count(*number, what)).collect();
    parts.join(", ")
}

/// Whether to try again, as a sentence.
pub(crate) fn advice(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "No: the same request will fail again.",
        Retry::Backoff => "Yes, with a pause that grows from one attempt to the next.",
        Retry::Slower => "Yes, at a lower rate.",
        Retry::AfterFix => "Once the cause is fixed; until then the same request will fail again.",
    }
}

/// The word for it in specs.
pub(crate) fn retry_word(retry: Retry) -> &'static str {
    Retry::WORDS[retry as usize].0
}

/// The word for it in specs.
pub(crate) fn format_word(format: spec::Format) -> &'static str {
    spec::Format::WORDS[format as usize].0
}

/// The ids to give to support, by the service's names for them.
pub(crate) fn support(catalogue: &Catalogue) -> String {
    let responses = catalogue.responses.as_ref();
    let lists = responses.map_or(&[][..], |responses| &responses.names);
    let call = |what: &str, role: spec::Role| {
        let find = |place| {
            lists
                .iter()
                .find(move |(at, of, _)| (*at, *of) == (place, role))
        };
        let places = [Where::Headers, Where::Elements, Where::Members];
        let (.., names) = places.into_iter().find_map(find)?;
        Some(format!("{what} ({})", names.first()?))
    };
    let request = call("the request id", spec::Role::RequestId);
    let request = request.unwrap_or_else(|| "the request id".to_owned());
    let host = call("the host id", spec::Role::HostId);
    let host = host.map_or(String::new(), |host| format!(", {host}"));
    format!("If it persists, tell support {request}{host}, the time, and what was requested.")
}

/// `deprecated since 2.0: use X`
pub(crate) fn deprecated(deprecated: &Deprecated) -> String {
    let note = deprecated
        .note
        .as_deref()
        .map_or(String::new(), |note| format!(": {note}"));
    format!("deprecated since {}{note}", deprecated.since)
}

/// `HTTP Status Codes (2022-09-07)`
pub(crate) fn document(document: &Document) -> String {
    match &document.updated {
        Some(updated) => format!("{} ({updated})", document.title),
        None => document.title.clone(),
    }
}

/// The first sentence of a text, or its first clause.
pub(crate) fn first_sentence(text: &str) -> String {
    let ends = [". ", "; "].iter().filter_map(|end| text.find(end));
    ends.min()
        .map_or(text.to_owned(), |end| format!("{}.", &text[..end]))
}

/// The messages and element values that identify a single cause.
pub(crate) fn told_by(
    catalogue: &Catalogue,
    cause: &Cause,
    messages: &[Message],
) -> Option<String> {
    let leads = |message: &&Message| matches!(message.causes[..], [only] if catalogue.causes[only].id == cause.id);
    let mut said = String::new();
    let mut subject = None;
    for message in messages.iter().filter(leads) {
        said.push_str(if said.is_empty() { "if " } else { ", or " });
        let element = message.element.as_deref();
        if subject != Some(element) {
            said.push_str(element.unwrap_or("the message"));
            said.push(' ');
        }
        subject = Some(element);
        said.push_str(&matchers(message));
    }
    (!said.is_empty()).then_some(said)
}

/// `begins with "…" and contains "…"`, after the name of the element, if any.
pub(crate) fn rule(message: &Message) -> String {
    let matchers = matchers(message);
    match &message.element {
        Some(element) => format!("{element} {matchers}"),
        None => matchers,
    }
}

fn matchers(message: &Message) -> String {
    let parts = [
        ("begins with", &message.starts_with),
        ("contains", &message.contains),
        ("ends with", &message.ends_with),
    ];
    let parts = parts
        .iter()
        .filter_map(|(how, text)| Some(format!("{how} \"{}\"", text.as_deref()?)));
    parts.collect::<Vec<_>>().join(" and ")
}

/// Converts a role to the type of the runtime crate.
pub(crate) fn role(role: spec::Role) -> Role {
    match role {
        spec::Role::Status => Role::Status,
        spec::Role::Reason => Role::Reason,
        spec::Role::Code => Role::Code,
        spec::Role::Message => Role::Message,
        spec::Role::RequestId => Role::RequestId,
        spec::Role::HostId => Role::HostId,
        spec::Role::Resource => Role::Resource,
        spec::Role::Location => Role::Location,
        spec::Role::Region => Role::Region,
        spec::Role::Key => Role::Key,
        spec::Role::VersionId => Role::VersionId,
        spec::Role::RequestTime => Role::RequestTime,
        spec::Role::ServerTime => Role::ServerTime,
        spec::Role::Indicator => Role::Indicator,
        spec::Role::RetryAfter => Role::RetryAfter,
        spec::Role::Date => Role::Date,
    }
}

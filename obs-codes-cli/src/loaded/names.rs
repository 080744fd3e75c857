//! The names of headers, elements and members in a loaded catalogue's responses.

use obs_codes::catalogue::{Format, Names, Role};
use obs_codes_spec as spec;
use obs_codes_spec::Where;

use crate::words::role;

pub(super) fn of(catalogue: &'static spec::Catalogue) -> Names {
    let Some(responses) = &catalogue.responses else {
        return Names::DEFAULT;
    };
    let clock = responses
        .clock
        .iter()
        .map(|cause| catalogue.causes[*cause].id.as_str());
    let indicators = catalogue.error_codes.iter().flat_map(|code| {
        let indicators = code.indicators.iter();
        indicators.map(|indicator| (indicator.as_str(), code.code.as_str()))
    });
    Names {
        root: responses.root.as_deref().unwrap_or(Names::DEFAULT.root),
        format: match responses.format {
            spec::Format::Xml => Format::Xml,
            spec::Format::Json => Format::Json,
            spec::Format::Problem => Format::Problem,
        },
        headers: list(responses, Where::Headers),
        elements: list(responses, Where::Elements),
        members: list(responses, Where::Members),
        texts: list(responses, Where::Texts),
        details: texts(&responses.details),
        secrets: texts(&responses.secrets),
        indicators: Vec::leak(indicators.collect()),
        clock: Vec::leak(clock.collect()),
        copied: texts(&responses.copied),
    }
}

// Leaked, as the tables are, since the process uses them until it ends.

fn texts(texts: &'static [String]) -> &'static [&'static str] {
    Vec::leak(texts.iter().map(String::as_str).collect())
}

fn list(responses: &'static spec::Responses, place: Where) -> &'static [(Role, &'static str)] {
    let lists = responses.names.iter().filter(|(at, ..)| *at == place);
    let rows = lists.flat_map(|(_, of, names)| names.iter().map(|name| (role(*of), name.as_str())));
    Vec::leak(rows.collect())
}

//! Explains codes: the answer to queries, and to text piped in.

mod detail;
mod entry;
mod json;
mod response;
mod text;

use obs_codes_spec::Catalogue;

use crate::catalogue;
use crate::failure::Failure;
use crate::find::{self, Topic};
use crate::sources::is_spec;
use crate::terminal::{self, Terminal, clean};

use detail::Detail;
use entry::Explainer;
use text::Reading;

/// The result of a query.
enum Found {
    /// The matching entries; several if the query is ambiguous.
    Entries(Vec<Topic>),
    /// The error that a text tells of.
    Text(Reading),
    /// No entry matches.
    Nothing,
}

impl Found {
    fn is_nothing(&self) -> bool {
        match self {
            Self::Entries(_) => false,
            Self::Text(reading) => reading.last.is_none(),
            Self::Nothing => true,
        }
    }
}

pub(crate) fn run(
    queries: &[String],
    all: bool,
    specs: &[String],
    json: bool,
    out: &Terminal,
) -> Result<(), Failure> {
    let (specs, queries) = more_specs(specs, queries);
    let catalogue = catalogue::load(&specs)?;
    let stdin = ["-".to_owned()];
    let queries = if queries.is_empty() { &stdin } else { queries };
    // `obs-codes access denied`, without quotes
    let phrase = [queries.join(" ")];
    let is_phrase = queries.len() > 1
        && !queries.contains(&stdin[0])
        && !find::named(catalogue, &phrase[0]).is_empty();
    let queries = if is_phrase { &phrase } else { queries };
    let mut found = Vec::new();
    for query in queries {
        found.push((query.as_str(), find(catalogue, query, all)?));
    }
    if json {
        terminal::json(&json::answers(catalogue, &found))?;
    }
    for (query, found) in &found {
        complain(catalogue, query, found);
    }
    if found.iter().all(|(_, found)| found.is_nothing()) {
        return Err(Failure::Negative);
    }
    if json {
        Ok(())
    } else {
        explain(catalogue, &found, all, out)
    }
}

fn find(catalogue: &'static Catalogue, query: &str, all: bool) -> Result<Found, Failure> {
    if query == "-" {
        let text = text::standard_input()?;
        return Ok(Found::Text(text::read(catalogue, &text, all)));
    }
    let topics = find::find(catalogue, query);
    if !topics.is_empty() {
        return Ok(Found::Entries(topics));
    }
    // A message, or a line of a log.
    let is_text = query.contains(|char: char| !(char.is_alphanumeric() || "-_.".contains(char)));
    let reading = is_text.then(|| text::read(catalogue, query.as_bytes(), all));
    let reading = reading.filter(|reading| reading.last.is_some());
    Ok(reading.map_or(Found::Nothing, Found::Text))
}

/// Prints the result, in as much detail as fits on the screen.
fn explain(
    catalogue: &Catalogue,
    found: &[(&str, Found)],
    all: bool,
    out: &Terminal,
) -> Result<(), Failure> {
    let details = if all {
        &[Detail::Full][..]
    } else {
        &Detail::ALL
    };
    let mut screen = out.empty();
    for detail in details {
        screen = explained(catalogue, found, all, *detail, out.empty());
        if screen.fits() {
            break;
        }
    }
    screen.finish()
}

fn explained(
    catalogue: &Catalogue,
    found: &[(&str, Found)],
    all: bool,
    detail: Detail,
    out: Terminal,
) -> Terminal {
    let mut explainer = Explainer {
        catalogue,
        all,
        detail,
        out,
    };
    for (query, found) in found {
        match found {
            Found::Entries(topics) => explainer.topics(query, topics),
            Found::Text(reading) => response::print(reading, all, detail, &mut explainer.out),
            Found::Nothing => {}
        }
    }
    explainer.out
}

/// `--spec spec/*.yaml NoSuchRoute`: takes all files that the shell expands, not just the first.
fn more_specs<'q>(specs: &[String], queries: &'q [String]) -> (Vec<String>, &'q [String]) {
    let more = if specs.is_empty() {
        0
    } else {
        queries.iter().take_while(|query| is_spec(query)).count()
    };
    let (more, queries) = queries.split_at(more);
    ([specs, more].concat(), queries)
}

/// Reports that nothing was found, and what may help.
fn complain(catalogue: &Catalogue, query: &str, found: &Found) {
    match found {
        Found::Nothing => anstream::eprintln!("{}", unknown(catalogue, query)),
        Found::Text(reading) if reading.last.is_none() => {
            anstream::eprintln!("{}", text::nothing(reading));
        }
        _ => {}
    }
}

/// Reports that no entry matches, with similar names.
fn unknown(catalogue: &Catalogue, query: &str) -> String {
    let nothing = format!("nothing in the catalogue is called `{}`", clean(query));
    if std::path::Path::new(query).is_file() {
        return format!("{nothing}; to read that file: obs-codes < {query}");
    }
    let near = find::nearest(catalogue, query);
    let near: Vec<_> = near.iter().map(|name| format!("`{name}`")).collect();
    match near.split_last() {
        None => format!("{nothing}; `obs-codes list` shows what there is"),
        Some((only, [])) => format!("{nothing}; did you mean {only}?"),
        Some((last, others)) => format!("{nothing}; did you mean {} or {last}?", others.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use obs_codes_spec::Catalogue;

    use super::detail::Detail;
    use super::{Found, explained};
    use crate::find::Topic;
    use crate::terminal::Terminal;

    fn load() -> &'static Catalogue {
        crate::catalogue::load(&[]).unwrap_or_else(|_| panic!("the built-in catalogue loads"))
    }

    /// How many lines an answer has in the smallest window that is usual.
    fn lines(catalogue: &Catalogue, topic: Topic, detail: Detail) -> usize {
        let found = [("", Found::Entries(vec![topic]))];
        let out = Terminal::of_size(80, 24);
        explained(catalogue, &found, false, detail, out).lines()
    }

    #[test]
    fn an_outline_fits_on_the_smallest_screen() {
        let catalogue = load();
        let statuses = (0..catalogue.statuses.len()).map(Topic::Status);
        let codes = (0..catalogue.error_codes.len()).map(Topic::ErrorCode);
        for topic in statuses.chain(codes) {
            let lines = lines(catalogue, topic, Detail::Outline);
            assert!(lines < 24, "{topic:?}: {lines}");
        }
    }

    #[test]
    fn less_detail_takes_fewer_lines() {
        let catalogue = load();
        let mut statuses = catalogue.statuses.iter();
        let forbidden = statuses.position(|status| status.code == 403).unwrap();
        let lines = Detail::ALL.map(|detail| lines(catalogue, Topic::Status(forbidden), detail));
        assert!(lines.is_sorted_by(|more, less| more > less), "{lines:?}");
    }
}

//! Why a text is not valid YAML, or another structure than was meant: the parser reports what it met; this looks at the lines.

pub(crate) mod brackets;
pub(crate) mod candidates;
pub(crate) mod edits;
pub(crate) mod foreign;
pub(crate) mod indents;
pub(crate) mod layout;
pub(crate) mod lines;
pub(crate) mod part;
pub(crate) mod pasted;
pub(crate) mod problem;
pub(crate) mod repair;
pub(crate) mod scan;
pub(crate) mod structure;

use self::edits::Edit;
use self::repair::Repair;
use self::scan::Quote;
use crate::broken::lines::visible;
use crate::broken::problem::{MOST_LINES, Problem};
use crate::format;
use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::{in_quotes, quote};
use crate::yaml::extent::word;
use crate::yaml::tree::Place;

pub(crate) fn too_deep(place: Place) -> Finding {
    let message = "this is nested too deeply; a spec has a handful of levels";
    Finding::new(place, message).help("close the brackets that are open")
}

pub(crate) fn too_many_levels(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    too_deep(Problem::new(source, text, error).place())
}

pub(crate) fn too_much(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let message = "the aliases in this spec stand for more than the spec itself holds";
    Finding::new(Problem::new(source, text, error).place(), message)
        .help("write the repeated entries out")
}

/// The first check that recognises the mistake reports it.
pub(crate) fn explain(source: usize, text: &str, error: &serde_yaml::Error) -> Finding {
    let problem = Problem::new(source, text, error);
    let known = [
        pasted::line_starts,
        second_document,
        pasted::conflict,
        pasted::diff,
        pasted::table,
        pasted::link,
        pasted::fence,
        pasted::marks,
        pasted::line_breaks,
        tab,
        character,
        anchor,
        no_start,
        no_start_within,
        brackets::cut_off,
        wrong_quote,
        escape,
        brackets::unpaired,
        layout::bullet,
        layout::dash,
        layout::list_beside_key,
        layout::text_beside_sign,
        layout::colon,
    ];
    let repair = repair::repair(&problem);
    let meant = repair.meant(text).filter(|_| problem.has_place);
    let mut finding = foreign::format(source, text)
        .or_else(|| known.iter().find_map(|explain| explain(&problem)))
        .or_else(|| by_edit(&problem, repair))
        .unwrap_or_else(|| {
            Finding::new(problem.place(), format!("invalid YAML: {}", problem.reason)).help(
                "check the quotes, brackets, colons and indent of this line and the one above",
            )
        });
    finding.meant = meant;
    finding
}

/// What an edit explains, and what is known without a full one.
fn by_edit<'t>(problem: &Problem<'t>, repair: Repair<'t>) -> Option<Finding> {
    let explain = |edit: Option<Edit<'_>>| Some(edit?.finding(problem.source, problem.text));
    explain(repair.full)
        .or_else(|| layout::colon_in_text(problem))
        .or_else(|| layout::colon_below(problem))
        .or_else(|| indents::lost(problem))
        .or_else(|| explain(repair.partial))
        .or_else(|| indents::wrong(problem))
        .or_else(|| explain(repair.removal))
}

fn second_document(problem: &Problem<'_>) -> Option<Finding> {
    if problem.has_place {
        return None;
    }
    let mut begun = false;
    let mut at = 0;
    for line in problem.text.split_inclusive('\n') {
        let content = line.trim_end();
        if begun && content.starts_with("---") {
            break;
        }
        if content == "..." {
            let message = "`...` ends the spec, but more follows";
            return Some(Finding::new(problem.char_at(at), message).help("remove it"));
        }
        begun |= !content.is_empty() && !content.starts_with(['#', '%']);
        at += line.len();
    }
    if at >= problem.text.len() {
        return None;
    }
    let place = problem.char_at(visible(problem.text, at));
    let message = "a spec is one YAML document; here a second one begins";
    let help = "put it into a file of its own, and name both files in `path = [\"…\", \"…\"]`";
    Some(Finding::new(place, message).help(help))
}

fn tab(problem: &Problem<'_>) -> Option<Finding> {
    let before = problem.line(problem.at).before(problem.at);
    let is_indent = problem.rest().starts_with('\t') && before.trim().is_empty();
    is_indent.then(|| {
        Finding::new(problem.place(), "YAML cannot be indented with a tab")
            .help("indent with spaces")
    })
}

/// A character that is not allowed, or is a look-alike, here or where the trouble began.
fn character(problem: &Problem<'_>) -> Option<Finding> {
    let c = problem.rest().chars().next()?;
    if c.is_control() && !matches!(c, '\t' | '\n' | '\r') {
        let message = format!("there is a control character here, U+{:04X}", u32::from(c));
        return Some(
            Finding::new(problem.place(), message).help("remove it, or write a blank in its place"),
        );
    }
    let lines: Vec<_> = problem.lines_up().take(3).collect();
    lines.iter().rev().find_map(|line| {
        let (at, c) = line.text.char_indices().find(|(at, c)| {
            let is_indent = line.text[..*at].trim().is_empty();
            let is_colon = characters::is_odd_colon(*c) && line.colon().is_none();
            is_colon || is_indent && characters::is_odd_space(*c)
        })?;
        let name = characters::name(c)?;
        let message = format!(
            "there is {name} (U+{:04X}) here, which means nothing to YAML",
            u32::from(c)
        );
        let help = if characters::is_odd_colon(c) {
            "write `:` and a blank"
        } else if !c.is_whitespace() {
            "remove it"
        } else {
            "indent with spaces"
        };
        Some(Finding::new(problem.char_at(line.start + at), message).help(help))
    })
}

fn anchor(problem: &Problem<'_>) -> Option<Finding> {
    let rest = problem.rest().strip_prefix('*')?;
    let name = &rest[..word(rest)];
    let is_marked = problem.text[..problem.at].ends_with('*');
    if is_marked || !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let message = format!(
        "there is no anchor {} before this alias",
        quote(&format!("&{name}"))
    );
    let finding = Finding::new(problem.place(), message);
    let mut marks = problem.text[problem.at..]
        .match_indices('&')
        .take(MOST_LINES);
    let later = marks.find(|(at, _)| {
        let rest = &problem.text[problem.at + at + 1..];
        rest[..word(rest)] == *name
    });
    Some(match later {
        Some((at, anchor)) => {
            let at = problem.at + at;
            let place = Place::Bytes(problem.source, at, at + anchor.len() + name.len());
            finding
                .also(place, "here it comes too late")
                .help("move the anchor to the alias, and the alias here")
        }
        None => finding.help("if the `*` belongs to a text, put the text into quotes"),
    })
}

/// A text that begins with a character that has a meaning in YAML.
fn no_start(problem: &Problem<'_>) -> Option<Finding> {
    let line = problem.line(problem.at);
    if line.content().starts_with("{%") {
        let message = "this is a template that was not filled in";
        let finding = Finding::new(problem.char_at(line.begin()), message);
        return Some(finding.help("fill it in before the spec is read"));
    }
    let (_, value) = line.key().unwrap_or(("", line.entry().1));
    let start = line.start + line.text.trim_end().len() - value.len();
    let sign = value.chars().next().filter(|_| start <= problem.at)?;
    let is_closed = || {
        let closing = value.find(if sign == '[' { ']' } else { '}' });
        closing.is_some_and(|closing| {
            start + closing < problem.at && !problem.rest().starts_with([']', '}', ','])
        })
    };
    if let Some(entry) = problem.rest().strip_prefix("- ").filter(|_| is_closed()) {
        let at = problem.at + problem.rest().len() - entry.trim_start().len();
        return Some(layout::second_entry(problem, at));
    }
    match sign {
        '*' | '&' | '!' | '@' | '`' | '%' | '?' => {}
        '[' | '{' if is_closed() => {}
        _ => return None,
    }
    let message = format!("a text in YAML cannot begin with {}", shown_sign(sign));
    let is_marked = value.len() > 1 && value.starts_with('`') && value.ends_with('`');
    Some(
        Finding::new(problem.char_at(start), message).help(if is_marked {
            format!(
                "remove the backticks: write {}",
                quote(value.trim_matches('`'))
            )
        } else {
            format!("put the text into quotes: {}", in_quotes(value))
        }),
    )
}

fn shown_sign(sign: char) -> String {
    if sign == '`' {
        "a backtick".to_owned()
    } else {
        format!("`{sign}`")
    }
}

/// The same, within brackets.
fn no_start_within(problem: &Problem<'_>) -> Option<Finding> {
    let before = &problem.text[..problem.at];
    let sign = problem.rest().chars().next().filter(|c| "%@`".contains(*c));
    let last = before.chars().next_back().filter(|c| "*&!".contains(*c));
    let (at, sign) = match (sign, last) {
        (Some(sign), _) => (problem.at, sign),
        (None, Some(last)) => (problem.at - 1, last),
        (None, None) => return None,
    };
    let is_within = problem.text[..at].trim_end().ends_with(['[', '{', ',']);
    let message = format!("a text in YAML cannot begin with {}", shown_sign(sign));
    is_within.then(|| Finding::new(problem.char_at(at), message).help("put the text into quotes"))
}

/// A quote that is not closed, or is closed by one that should open another text.
fn wrong_quote(problem: &Problem<'_>) -> Option<Finding> {
    let Quote { open, close } =
        scan::wrong_quote(problem.text).filter(|quote| quote.open <= problem.at)?;
    let opening = problem.char_at(open);
    let Some(close) = close else {
        let finding = Finding::new(opening, "this quote is not closed");
        return Some(finding.help(if problem.text[open..].starts_with('\'') {
            "close it where the text ends; if it is an apostrophe, put the text into double quotes"
        } else {
            "close it where the text ends"
        }));
    };
    let closing = problem.char_at(close);
    if problem.text[open..close].contains('\n') {
        let message =
            "the text in quotes that begins here ends at a quote that seems to begin another";
        let finding = Finding::new(opening, message).also(closing, "it ends here");
        return Some(finding.help("close the first quote where its text ends"));
    }
    let key = problem.text[open + 1..close].strip_suffix(':');
    if let Some(key) = key.filter(|key| format::is_key(key)) {
        let rest = problem.line(close).text;
        let rest = rest[close - problem.line(close).start + 1..].trim();
        return Some(
            Finding::new(opening, format!("a colon is missing after `{key}`"))
                .help(format!("write {}", quote(&format!("{key}: {rest}")))),
        );
    }
    let line = problem.line(close);
    let rest = &line.text[close - line.start + 1..];
    let next = rest.trim_start().split(':').next().unwrap_or_default();
    if rest.starts_with(' ') && format::is_key(next) && line.before(open).contains('{') {
        let start = close + 1 + rest.len() - rest.trim_start().len();
        let place = Place::Bytes(problem.source, start, start + next.len());
        let message = format!("a comma is missing before `{next}`");
        return Some(Finding::new(place, message).help(format!("write `, {next}: …`")));
    }
    let help = match &problem.text[close..=close] {
        "'" => "within single quotes write `''` for an apostrophe, or use double quotes",
        _ => {
            "within double quotes write `\\\"` for a quote, or use single quotes around all of the text"
        }
    };
    let message = "the text ends at this quote, but more follows on the line";
    Some(
        Finding::new(closing, message)
            .also(opening, "it begins here")
            .help(help),
    )
}

fn escape(problem: &Problem<'_>) -> Option<Finding> {
    let is_backslash = |at: &usize| problem.text.as_bytes().get(*at) == Some(&b'\\');
    let at = [problem.at, problem.at.saturating_sub(1)]
        .into_iter()
        .find(is_backslash)?;
    let escape: String = problem.text[at..].chars().take(2).collect();
    let message = format!("{} means nothing in double quotes", quote(&escape));
    Some(
        Finding::new(problem.char_at(at), message)
            .help("write `\\\\` for a backslash, or use single quotes"),
    )
}

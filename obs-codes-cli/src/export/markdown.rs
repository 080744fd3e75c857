//! Markdown tables, in GitHub's dialect.

use std::fmt::Write;

use crate::model::{Catalogue, Cause, Deprecated, ErrorCode, Status};

pub(super) fn document(catalogue: &Catalogue) -> String {
    let mut out = format!("# {}\n", text(catalogue.title()));
    for category in &catalogue.categories {
        let statuses = catalogue
            .statuses
            .iter()
            .filter(|status| status.category == Some(category.name));
        let statuses: Vec<_> = statuses.collect();
        if statuses.is_empty() {
            continue;
        }
        _ = write!(
            out,
            "\n## {} {}\n\n{}\n",
            category.class,
            text(category.name),
            text(category.description)
        );
        for status in statuses {
            section(catalogue, status, &mut out);
        }
    }
    for status in catalogue
        .statuses
        .iter()
        .filter(|status| status.category.is_none())
    {
        section(catalogue, status, &mut out);
    }
    out
}

fn section(catalogue: &Catalogue, status: &Status, out: &mut String) {
    _ = write!(
        out,
        "\n### {} {}\n\n{}{}\n",
        status.code,
        text(status.reason),
        text(status.description),
        note(status.standing.deprecated.as_ref())
    );
    _ = write!(out, "\nTry again: {}.\n", status.retry);
    let ids: Vec<_> = status.causes.iter().chain(&status.further_causes).collect();
    let causes = catalogue
        .causes
        .iter()
        .filter(|cause| ids.contains(&&cause.id));
    let causes: Vec<_> = causes.map(cause).collect();
    table(["cause", "what happened", "what to do"], &causes, out);
    let codes = catalogue
        .error_codes
        .iter()
        .filter(|code| code.is_of(status.code));
    let codes: Vec<_> = codes.map(error_code).collect();
    table(
        ["error code", "meaning", "causes", "try again"],
        &codes,
        out,
    );
}

fn cause(cause: &Cause) -> [String; 3] {
    let what = format!(
        "{}{}",
        text(cause.description),
        note(cause.standing.deprecated.as_ref())
    );
    [code(cause.id), what, text(cause.help.unwrap_or_default())]
}

fn error_code(error: &ErrorCode) -> [String; 4] {
    let names: Vec<_> = [error.code]
        .iter()
        .chain(&error.aliases)
        .map(|name| code(name))
        .collect();
    let causes: Vec<_> = error.causes.iter().map(|cause| code(cause)).collect();
    let meaning = format!(
        "{}{}",
        text(error.description),
        note(error.standing.deprecated.as_ref())
    );
    [
        names.join(", "),
        meaning,
        causes.join(", "),
        error.retry.to_owned(),
    ]
}

fn note(deprecated: Option<&Deprecated>) -> String {
    deprecated.map_or(String::new(), |mark| {
        let note = mark
            .note
            .map_or(String::new(), |note| format!(": {}", text(note)));
        format!(" *Deprecated since {}{note}.*", text(mark.since))
    })
}

fn table<const COLUMNS: usize>(
    heads: [&str; COLUMNS],
    rows: &[[String; COLUMNS]],
    out: &mut String,
) {
    if rows.is_empty() {
        return;
    }
    _ = write!(
        out,
        "\n| {} |\n|{}\n",
        heads.join(" | "),
        "---|".repeat(COLUMNS)
    );
    for row in rows {
        _ = writeln!(out, "| {} |", row.join(" | "));
    }
}

/// A text, escaped and on one line.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
    {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A name as inline code. `|` would end the cell even there, and backticks need longer delimiters.
fn code(name: &str) -> String {
    let name = name.replace('|', "\\|");
    let longest = name.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{name}`");
    }
    let mark = "`".repeat(longest + 1);
    format!("{mark} {name} {mark}")
}

#[cfg(test)]
mod tests {
    use super::{code, text};

    #[test]
    fn markdown_in_texts_is_escaped() {
        assert_eq!(text("a *b* | <c>\n d_e"), "a \\*b\\* \\| \\<c\\> d\\_e");
        assert_eq!(code("a|b"), "`a\\|b`");
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}

//! Explains a response to a person.

use super::text::Reading;
use crate::terminal::Terminal;
use crate::words::count;

use super::detail::Detail;

pub(super) fn print(reading: &Reading, all: bool, detail: Detail, out: &mut Terminal) {
    let Some(last) = &reading.last else { return };
    out.blank();
    for error in &reading.earlier {
        out.item("", &error.to_string());
    }
    if !reading.earlier.is_empty() {
        out.blank();
    }
    report(&last.report().to_string(), detail, out);
    if reading.more > 0 && !all {
        let errors = count(reading.more, "error");
        out.dim(
            0,
            &format!("This is the last error; --all also shows {errors} before it."),
        );
    }
}

/// Styles the report of a response, whose lines are `  label: text`, `  - item`, and further text below an item.
fn report(report: &str, detail: Detail, out: &mut Terminal) {
    let mut lines = report.lines();
    out.title(lines.next().unwrap_or_default(), "");
    for line in lines {
        let text = line.trim_start();
        if let Some(item) = text.strip_prefix("- ") {
            out.item("  - ", item);
        } else if let Some(row) = text.strip_prefix("| ") {
            out.text(4, row);
        } else if line.starts_with("    ") {
            detail.help(text, out);
        } else {
            match text.split_once(": ") {
                Some(("documentation", text)) => out.labelled("Read more", text),
                Some(("try again", text)) => {
                    out.blank();
                    out.labelled("Try again", text);
                }
                Some((label, text)) => out.labelled(&capital(label), text),
                None if text == "cause, one of:" => {
                    out.blank();
                    out.label(detail.causes());
                }
                None => out.label(&capital(text.trim_end_matches(':'))),
            }
        }
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
    first.unwrap_or_default() + chars.as_str()
}

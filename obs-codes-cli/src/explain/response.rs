//! Explains a response to a person.

use super::text::Reading;
use crate::terminal::Terminal;
use crate::words::{count, first_sentence};

pub(super) fn print(reading: &Reading, all: bool, brief: bool, out: &mut Terminal) {
    let Some(last) = &reading.last else { return };
    out.blank();
    for error in &reading.earlier {
        out.item("", &error.to_string());
    }
    if !reading.earlier.is_empty() {
        out.blank();
    }
    report(&last.report().to_string(), brief, out);
    if reading.more > 0 && !all {
        let errors = count(reading.more, "error");
        out.dim(
            0,
            &format!("This is the last error; --all also shows {errors} before it."),
        );
    }
}

/// Styles the report of a response, whose lines are `  label: text`, `  - item`, and further text below an item.
fn report(report: &str, brief: bool, out: &mut Terminal) {
    let mut lines = report.lines();
    out.title(lines.next().unwrap_or_default(), "");
    for line in lines {
        let text = line.trim_start();
        if let Some(item) = text.strip_prefix("- ") {
            out.item("  - ", item);
        } else if let Some(row) = text.strip_prefix("| ") {
            out.text(4, row);
        } else if line.starts_with("    ") {
            let brief = brief.then(|| first_sentence(text));
            out.item("    > ", brief.as_deref().unwrap_or(text));
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
                    out.label("Possible causes, the likeliest first");
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

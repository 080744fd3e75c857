//! How to write a text as a mapping: it may be a row of a table, or the value of one key.

use crate::format::{IDS, Key, Kind, Section, message};
use crate::report::words::{join, one_of, one_that, quote};
use crate::wrong::looks::is_digits;
use crate::yaml::tree::Value;

/// How to write a text with keys: the begin of one, a row of a table, or the value of one.
pub(crate) fn as_keys(text: &str, section: &'static Section) -> String {
    let mut required = 0;
    for key in section.keys {
        if key.is_required {
            if text.len() > 1 && key.name.starts_with(text) {
                return format!("write `{}: …`, with its value", key.name);
            }
            required += 1;
        }
    }
    for sign in &SEPARATORS {
        // A blank separates only a number from what follows.
        let most = if *sign == " " { 2 } else { required };
        let mut fields = Vec::new();
        let mut rest = text.trim_matches(one_of("|"));
        while fields.len() + 1 < most
            && let Some((field, after)) = rest.split_once(*sign)
        {
            fields.push(field);
            rest = after;
        }
        fields.push(rest);
        if fields.len() > 1
            && (*sign != " " || is_status(fields[0]))
            && let Some(row) = as_row(&fields, section)
        {
            return row;
        }
    }
    if section.name == message::SECTION.name {
        let written = quote(&format!("{{ contains: {text}, causes: […] }}"));
        return format!("write {written}");
    }
    if let Some(row) = as_row(&[text], section) {
        return row;
    }
    let written = quote(&format!("{}: {text}", section.keys[0].name));
    format!("begin with the name of a key, as in {written}")
}

/// What separates the fields of a row.
const SEPARATORS: [&str; 7] = ["\t", "|", ";", ",", " – ", " - ", " "];

/// The fields of a row with the required keys, each with the first that takes it.
fn as_row(fields: &[&str], section: &Section) -> Option<String> {
    let mut values = vec![""; section.keys.len()];
    for field in fields {
        let field = field.trim();
        let takes = |key: &Key| key.is_required && is_value(field, key);
        let is_free = |at: usize| values[at].is_empty() && takes(&section.keys[at]);
        let at = (0..values.len()).find(|at| is_free(*at))?;
        values[at] = field;
    }
    let mut written = Vec::new();
    for (key, value) in section.keys.iter().zip(&values) {
        written.push(match *value {
            _ if !key.is_required => continue,
            "" => format!("{}: …", key.name),
            value if value.contains(one_of(",:#")) => format!("{}: {value:?}", key.name),
            value => format!("{}: {value}", key.name),
        });
    }
    let written = quote(&format!("{{ {} }}", join(&written, ", ")));
    Some(format!("write {written}"))
}

fn is_status(text: &str) -> bool {
    text.len() == 3 && is_digits(text)
}

/// Whether a key takes this field of a row: a name does not contain blanks, and a phrase or a sentence is not a number.
fn is_value(field: &str, key: &Key) -> bool {
    let is_number = is_status(field);
    let is_name = IDS.contains(&key.name);
    match key.kind {
        Kind::Status | Kind::Statuses => is_number,
        Kind::Text if is_name => !field.is_empty() && !field.contains(' ') && !is_number,
        Kind::Text => field.contains(one_that(char::is_alphabetic)),
        kind => kind.fits(&Value::Text(field.into())),
    }
}

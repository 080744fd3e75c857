//! Messages for invalid texts, and for texts with an unintended part.

use heck::ToTitleCase;

use crate::format::{Key, MATCHERS, NAMES, cause, status};
use crate::report::characters;
use crate::report::finding::Finding;
use crate::report::words::{one_of, one_that, quote};
use crate::wrong::{looks, matchers};
use crate::yaml::tree::Place;

/// Whether a text has nothing that any check looks for, which most have: words of ASCII.
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return false;
    };
    if !first.is_ascii_alphabetic() || !last.is_ascii_alphanumeric() && *last != b'.' {
        return false;
    }
    for byte in bytes {
        if !matches!(byte, b'a'..=b'z' | b' ' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b',' | b'(' | b')' | b'\'')
        {
            return false;
        }
    }
    !text.starts_with("HTTP")
}

/// Why a text is invalid: as it was written, and on one line. `what` says if it is an entry of a list.
pub(crate) fn unusable(
    written: &str,
    line: &str,
    place: Place,
    key: &Key,
    what: &str,
) -> Option<Finding> {
    let name = key.name;
    if written.contains('\t') {
        let finding = Finding::new(place, format!("`{name}` has a tab in it"));
        let help = "write a blank, or `\\\\t` if a backslash in double quotes is meant";
        return Some(finding.help(help));
    }
    if line.trim().is_empty() {
        let help = if what.is_empty() {
            key.hint()
        } else {
            "remove it, or write a text".to_owned()
        };
        return Some(Finding::new(place, format!("{what}`{name}` is empty")).help(help));
    }
    if let Some(control) = characters::control(line) {
        let code = u32::from(control);
        let message = format!("`{name}` has a control character in it, U+{code:04X}");
        return Some(Finding::new(place, message).help("remove it"));
    }
    if written.trim().contains('\n') && NAMES.contains(&name) {
        let finding = Finding::new(place, format!("`{name}` has a line break in it"));
        return Some(finding.help(format!("write it on one line: {}", quote(line))));
    }
    let is_reason = name == status::REASON.name;
    let says = is_reason || [cause::DESCRIPTION.name, cause::HELP.name].contains(&name);
    if says && !line.contains(one_that(char::is_alphabetic)) {
        let message = format!("there is no letter in `{name}`");
        return Some(Finding::new(place, message).help(how_to_say(key)));
    }
    let begin = looks::begin(line, name)?;
    let rest = line[begin.len()..].trim_start();
    let meant = if looks::is_id(name) {
        looks::kebab(rest)
    } else if is_reason && !rest.contains(' ') {
        rest.to_title_case()
    } else {
        rest.to_owned()
    };
    let shown = quote(begin);
    let message = format!("the {shown} at the beginning is a part of `{name}`");
    Some(Finding::new(place, message).at(begin).write(&meant))
}

/// How to write a text for people, or the phrase of a status.
pub(crate) fn how_to_say(key: &Key) -> String {
    if key.name == status::REASON.name {
        let example = key.example;
        format!("write the phrase, as in `{example}`; the number is the `code`")
    } else {
        key.hint()
    }
}

/// Something in a text that is unintended.
pub(crate) fn suspicious(line: &str, place: Place, key: &str) -> Option<Finding> {
    let finding = match end(line, place, key) {
        None => pattern(line, place, key),
        end => end,
    };
    match finding {
        None => looks::odd(place, line, key),
        found => found,
    }
}

/// Punctuation of another language at the end of a text, or a comment.
fn end(line: &str, place: Place, key: &str) -> Option<Finding> {
    let end = looks::end(line, key)?;
    let named = match end {
        " " => "blank".to_owned(),
        end => quote(end),
    };
    let message = format!("the {named} at the end is a part of `{key}`");
    let mut finding = Finding::new(place, message);
    if end != " " && line.matches(end).count() == 1 {
        finding = finding.at(end);
    }
    let is_comment = end.starts_with(one_of("/<-")) && end.len() > 2;
    Some(finding.help(if is_comment {
        "remove it; a comment begins with ` #`"
    } else if end.len() > 2 && end.starts_with(one_of(";|")) {
        "remove it, or separate the entries of a list by commas"
    } else {
        "remove it"
    }))
}

/// A rule with nothing to look for.
pub(crate) fn no_matcher(rule: Place, has_element: bool) -> Finding {
    let message = "a rule without `starts_with`, `contains` or `ends_with`";
    Finding::new(rule, message).help(if has_element {
        "`element` says where to look; write what to look for there, as in `contains: …`"
    } else {
        "write what the messages have in common, as in `contains: …`"
    })
}

/// A matcher or a name that looks like a pattern.
fn pattern(line: &str, place: Place, key: &str) -> Option<Finding> {
    let (sign, help) = matchers::pattern(line, key)?;
    let shown = quote(sign);
    let message = format!("`{key}` is compared letter for letter, so {shown} matches only itself");
    let finding = Finding::new(place, message).at(sign).help(help);
    let help = "match the text before or after it instead";
    Some(if MATCHERS.contains(&key) {
        finding.help(format!("if messages do contain {shown}, {help}"))
    } else {
        finding
    })
}

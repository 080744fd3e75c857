//! Messages for values of the wrong type, and for duplicate texts.

use crate::format::{self, Key, Kind, MATCHERS, REFERENCES, error_code, spec, status};
use crate::index::Index;
use crate::read::model::CODES;
use crate::report::finding::Finding;
use crate::report::words::{join, nearest, number, one_of, parts, quote, replace, write};
use crate::wrong::texts::how_to_say;
use crate::wrong::{classes, dates, looks};
use crate::yaml::tree::{Node, Place, Value};

pub(crate) fn duplicate(place: Place, text: &str) -> Finding {
    Finding::new(place, format!("duplicate {} in this list", quote(text))).help("remove it")
}

/// A value that is not text; `what` says if it should be an entry of a list.
pub(crate) fn no_text(node: &Node<'_>, key: &Key, what: &str) -> Finding {
    let is_entry = !what.is_empty();
    let help = match &node.value {
        Value::Null if key.is_required || is_entry => {
            "write a text; `null`, `~`, nothing, and a comment after `#` all mean empty".to_owned()
        }
        Value::Null => key.hint(),
        Value::Number(_) if matches!(key.kind, Kind::Date) => dates::NOTATION.to_owned(),
        Value::Bool(_) | Value::Number(_)
            if looks::is_prose(key.name) || key.name == status::REASON.name =>
        {
            how_to_say(key)
        }
        Value::Number(_) if is_entry && refers(key) => NAME_BY_ID.to_owned(),
        Value::Number(_) if key.name == error_code::CODE.name => {
            "put it into quotes, and give the entry a `name`".to_owned()
        }
        Value::Bool(_) | Value::Number(_) => "put it into quotes".to_owned(),
        Value::Map(entries) if is_entry => mapping_for_entry(entries, key),
        Value::Map(entries) => match value_inside(entries, key) {
            Some(value) => write(&value),
            None => {
                "write one text; if it has colons or brackets in it, put it into quotes".to_owned()
            }
        },
        Value::List(_) if is_entry => "remove the inner dash or brackets".to_owned(),
        Value::List(items) => list_for_text(items, key),
        _ => String::new(),
    };
    wrong_type(node, &format!("{what}`{}` is text", key.name)).help(help)
}

pub(crate) const NAME_BY_ID: &str = "name the causes by their ids, as in `[bucket-not-found]`";

/// The value in a mapping that a key takes alone.
fn value_inside(entries: &[(Node<'_>, Node<'_>)], key: &Key) -> Option<String> {
    for (_, value) in entries {
        match (key.kind, &value.value) {
            (Kind::Address, Value::Text(text)) if text.contains("://") => {
                return Some(text.to_string());
            }
            (Kind::Status | Kind::Statuses, Value::Number(Some(code @ 100..1000))) => {
                return Some(code.to_string());
            }
            _ => {}
        }
    }
    None
}

/// `- id: some-cause`, or a colon in place of a comma.
fn mapping_for_entry(entries: &[(Node<'_>, Node<'_>)], key: &Key) -> String {
    if let [(name, text)] = entries
        && let (Some(name), Some(text)) = (name.text(), text.text())
    {
        return if format::is_key(name) {
            format!("write {} alone", quote(text))
        } else {
            write(&format!("{name}, {text}"))
        };
    }
    if refers(key) {
        return "write the id alone, and list the cause itself under its status".to_owned();
    }
    String::new()
}

fn list_for_text(items: &[Node<'_>], key: &Key) -> String {
    if MATCHERS.contains(&key.name) {
        let name = key.name;
        return format!("write a rule for each text, each with `causes`: `- {name}: …`");
    }
    if let [item] = items
        && let Some(text) = item.text()
    {
        let mut help = format!("remove the dash or the brackets: write {}", quote(text));
        if looks::is_prose(key.name) {
            let whole = quote(&format!("\"[{text}]\""));
            help = format!("{help}; if brackets belong to the text, write {whole}");
        }
        return help;
    }
    if let Kind::Address = key.kind {
        return "write one address".to_owned();
    }
    "write one text; if it has brackets in it, put it into quotes".to_owned()
}

/// A value that is not the number of a status.
pub(crate) fn no_code(node: &Node<'_>, key: &Key, expected: &str) -> Finding {
    let help = match &node.value {
        Value::Text(text) => code_in(text, key),
        Value::Null => "write the number of the status; a comment begins with ` #`".to_owned(),
        Value::List(items) => match &items[..] {
            [
                Node {
                    value: Value::Number(Some(code)),
                    ..
                },
            ] => format!("write `{code}`"),
            _ if key.name == status::CODE.name => ONE_EACH.to_owned(),
            _ => "write one of them".to_owned(),
        },
        Value::Map(entries) => match value_inside(entries, key) {
            Some(value) => write(&value),
            None => key.hint(),
        },
        Value::Tagged => String::new(),
        _ => key.hint(),
    };
    wrong_type(node, expected).help(help)
}

const ONE_EACH: &str = "it takes one; write an entry for each";

/// How to write the status that a text has in it.
fn code_in(text: &str, key: &Key) -> String {
    let mut several = Vec::new();
    for part in parts(text, |c| !c.is_alphanumeric()) {
        if !matches!(part, "or" | "and" | "to") && several.len() < MOST_CODES {
            several.push(part);
        }
    }
    let takes_several = matches!(key.kind, Kind::Statuses);
    if let [first, ..] = several[..]
        && takes_several
        && (is_range(text) || first.len() == 3 && classes::is_class(first))
    {
        let class = &first[..1];
        return format!("list each status, as in `[{class}00, {class}01]`");
    }
    let first_code = several.iter().find(|part| is_code(part));
    if several.len() > 1 && several.iter().all(|part| is_code(part)) {
        return if takes_several {
            format!("write `[{}]`", join(&several, ", "))
        } else {
            ONE_EACH.to_owned()
        };
    }
    let alike = replace(&replace(text, "Oo", "0"), "lI", "1");
    if text != alike && is_code(&alike) {
        return format!("write `{alike}`; there is a letter in it that looks like a digit");
    }
    match number(text) {
        Some(code @ 0..=MOST_NUMBER) if text.starts_with(one_of("0+")) => format!("write `{code}`"),
        Some(0..=MOST_NUMBER) => "write it without quotes".to_owned(),
        _ => match first_code {
            Some(code) => format!("write `{code}` alone"),
            None => "write the number of the status".to_owned(),
        },
    }
}

/// Larger numbers were hardly meant as that of a status.
const MOST_NUMBER: usize = 65_535;

/// The most statuses to expect in a text.
const MOST_CODES: usize = 10;

/// `400-409`
fn is_range(text: &str) -> bool {
    for sign in &["-", "–", "..", "…", " to "] {
        if let Some((first, last)) = text.split_once(*sign)
            && is_code(first.trim())
            && is_code(last.trim_matches(one_of(". ")))
        {
            return true;
        }
    }
    false
}

fn is_code(text: &str) -> bool {
    let code = number(text).and_then(|number| u16::try_from(number).ok());
    text.len() == 3 && code.is_some_and(|code| CODES.contains(&code))
}

/// A value that is none of these words, each given with its meaning.
pub(crate) fn no_word(node: &Node<'_>, key: &Key, words: &[(&'static str, &str)]) -> Finding {
    let name = key.name;
    let Some(text) = node.text() else {
        let help = match word_inside(node, words) {
            Some(meant) => format!("write `{meant}`"),
            None => meanings(words),
        };
        return wrong_type(node, &format!("`{name}` is a word")).help(help);
    };
    let unknown = format!("unknown `{name}` {}", quote(text));
    let Some(meant) = word_in(text, words) else {
        return Finding::new(node.begin(), unknown).help(meanings(words));
    };
    let finding = Finding::new(node.begin(), format!("{unknown}; did you mean `{meant}`?"));
    match looks::comment(text) {
        Some(_) => finding.help("a comment begins with ` #`"),
        None => finding,
    }
}

fn meanings(words: &[(&str, &str)]) -> String {
    let mut lines = Vec::new();
    for (word, about) in words {
        lines.push(format!("`{word}`: {about}"));
    }
    join(&lines, "\n")
}

/// The only word that is in a list or a mapping.
fn word_inside(node: &Node<'_>, words: &[(&'static str, &str)]) -> Option<&'static str> {
    let mut texts = Index::default();
    node.texts(&mut texts);
    let mut found = words.iter().filter(|(word, _)| texts.has(word));
    let only = found.next()?;
    found.next().is_none().then_some(only.0)
}

/// The word in a text. The words differ in meaning, so that only one that is in it, or a very similar one is meant.
fn word_in(text: &str, words: &[(&'static str, &str)]) -> Option<&'static str> {
    let plain = |text: &str| replace(text, "-_ ", "").to_lowercase();
    let text = plain(text);
    let mut found = None;
    for (word, _) in words {
        let plain = plain(word);
        let is_near = text.get(..1) == plain.get(..1) && nearest(&text, [&*plain]).is_some();
        if text.contains(&*plain) || is_near && found.is_none() {
            found = Some(*word);
        }
    }
    found
}

/// Whether a key lists cause ids.
pub(crate) fn refers(key: &Key) -> bool {
    REFERENCES.contains(&key.name)
}

pub(crate) fn wrong_type(node: &Node<'_>, expected: &str) -> Finding {
    if let Value::Tagged = node.value {
        let help = "put a text that begins with `!` into quotes, or remove the tag";
        return Finding::new(node.begin(), "a spec has no tags").help(help);
    }
    let message = format!("{expected}, but this is {}", node.kind());
    Finding::new(node.begin(), message)
}

/// The number of the status with this reason or name.
pub(crate) fn number_of(root: &Node<'_>, wanted: &Node<'_>) -> Option<u64> {
    let wanted = wanted.text()?;
    let plain = |text: &str| join(&parts(&text.to_lowercase(), |c| !c.is_alphanumeric()), "");
    let wanted = wanted.rsplit(one_of(":")).next()?;
    let wanted = Some(plain(wanted)).filter(|wanted| !wanted.is_empty())?;
    for node in root.get(spec::STATUSES)?.items() {
        let is_named = |key: &Key| {
            let name = node.get(key).and_then(Node::text);
            name.is_some_and(|name| plain(name) == wanted)
        };
        if (is_named(status::REASON) || is_named(status::NAME))
            && let Some(Value::Number(Some(code))) = node.get(status::CODE).map(|code| &code.value)
        {
            return Some(*code);
        }
    }
    None
}

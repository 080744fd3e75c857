//! Messages for values of the wrong type, and for duplicate texts.

use crate::format::{self, Key, Kind, MATCHERS, REFERENCES, error_code, spec, status};
use crate::index::Index;
use crate::read::model::CODES;
use crate::report::finding::Finding;
use crate::report::words::{join, nearest, one_of, one_that, quote};
use crate::wrong::texts::how_to_say;
use crate::wrong::{dates, looks};
use crate::yaml::tree::{Node, Place, Value};

pub(crate) fn duplicate(place: Place, text: &str) -> Finding {
    Finding::new(place, format!("duplicate {} in this list", quote(text))).help("remove it")
}

/// A value that is not text; `what` says if it should be an entry of a list.
pub(crate) fn no_text(node: &Node<'_>, key: Key, what: &str) -> Finding {
    let finding = wrong_type(node, &format!("{what}`{}` is text", key.name));
    let is_entry = !what.is_empty();
    match &node.value {
        Value::Null if key.is_required || is_entry => finding
            .help("write a text; `null`, `~`, nothing, and a comment after `#` all mean empty"),
        Value::Null => finding.help(key.hint()),
        Value::Number(_) if matches!(key.kind, Kind::Date) => finding.help(dates::NOTATION),
        Value::Bool(_) | Value::Number(_)
            if looks::is_prose(key.name) || key.name == status::REASON.name =>
        {
            finding.help(how_to_say(&key))
        }
        Value::Number(_) if is_entry && refers(key) => {
            finding.help("name the causes by their ids, as in `[bucket-not-found]`")
        }
        Value::Number(_) if key.name == error_code::CODE.name => {
            finding.help("put it into quotes, and give the entry a `name`")
        }
        Value::Bool(_) | Value::Number(_) => finding.help("put it into quotes"),
        Value::Map(entries) => match &entries[..] {
            entries if is_entry => mapping_for_entry(finding, entries, key),
            entries if value_inside(entries, key).is_some() => {
                let value = value_inside(entries, key).unwrap_or_default();
                finding.help(format!("write {}", quote(&value)))
            }
            _ => finding
                .help("write one text; if it has colons or brackets in it, put it into quotes"),
        },
        Value::List(_) if is_entry => finding.help("remove the inner dash or brackets"),
        Value::List(items) => list_for_text(finding, items, key),
        _ => finding,
    }
}

/// The value in a mapping that a key takes alone.
fn value_inside(entries: &[(Node<'_>, Node<'_>)], key: Key) -> Option<String> {
    let mut values = entries.iter().map(|(_, value)| &value.value);
    values.find_map(|value| match (key.kind, value) {
        (Kind::Address, Value::Text(text)) if text.contains("://") => Some(text.to_string()),
        (Kind::Status | Kind::Statuses, Value::Number(Some(code @ 100..=999))) => {
            Some(code.to_string())
        }
        _ => None,
    })
}

/// `- id: some-cause`, or a colon in place of a comma.
fn mapping_for_entry(finding: Finding, entries: &[(Node<'_>, Node<'_>)], key: Key) -> Finding {
    if let [(name, text)] = entries
        && let (Value::Text(name), Value::Text(text)) = (&name.value, &text.value)
    {
        return if format::is_key(name) {
            finding.help(format!("write {} alone", quote(text)))
        } else {
            finding.help(format!("write {}", quote(&format!("{name}, {text}"))))
        };
    }
    if refers(key) {
        finding.help("write the id alone, and list the cause itself under its status")
    } else {
        finding
    }
}

fn list_for_text(finding: Finding, items: &[Node<'_>], key: Key) -> Finding {
    if MATCHERS.contains(&key.name) {
        return finding.help(format!(
            "write a rule for each text, each with `causes`: `- {}: …`",
            key.name
        ));
    }
    if let [item] = items
        && let Value::Text(text) = &item.value
    {
        let alone = format!("remove the dash or the brackets: write {}", quote(text));
        return finding.help(if looks::is_prose(key.name) {
            let whole = quote(&format!("\"[{text}]\""));
            format!("{alone}; if brackets belong to the text, write {whole}")
        } else {
            alone
        });
    }
    finding.help(match key.kind {
        Kind::Address => "write one address",
        _ => "write one text; if it has brackets in it, put it into quotes",
    })
}

pub(crate) fn no_code(node: &Node<'_>, key: Key, expected: &str) -> Finding {
    let finding = wrong_type(node, expected);
    let text = match &node.value {
        Value::Text(text) => text,
        Value::Null => {
            return finding.help("write the number of the status; a comment begins with ` #`");
        }
        Value::List(items) => match &items[..] {
            [
                Node {
                    value: Value::Number(Some(code)),
                    ..
                },
            ] => {
                return finding.help(format!("write `{code}`"));
            }
            _ if key.name == status::CODE.name => {
                return finding.help("it takes one; write an entry for each");
            }
            _ => return finding.help("write one of them"),
        },
        Value::Tagged => return finding,
        Value::Map(entries) if value_inside(entries, key).is_some() => {
            let value = value_inside(entries, key).unwrap_or_default();
            return finding.help(format!("write {}", quote(&value)));
        }
        _ => return finding.help(key.hint()),
    };
    let several = text.split(one_that(|c| !c.is_alphanumeric()));
    let several = several.filter(|part| !["", "or", "and", "to"].contains(part));
    let several: Vec<_> = several.take(MOST_CODES).collect();
    let takes_several = matches!(key.kind, Kind::Statuses);
    if let [first, ..] = several[..]
        && takes_several
        && (is_range(text) || first.len() == 3 && looks::is_class(first))
    {
        let first = format!("{}00", &first[..1]);
        return finding.help(format!(
            "list each status, as in `[{first}, {}1]`",
            &first[..2]
        ));
    }
    if several.len() > 1 && several.iter().all(|part| is_code(part)) {
        return if takes_several {
            finding.help(format!("write `[{}]`", join(&several, ", ")))
        } else {
            finding.help("it takes one; write an entry for each")
        };
    }
    let alike: String = text.chars().map(digit_alike).collect();
    match text.parse::<u16>() {
        _ if *text != alike && is_code(&alike) => finding.help(format!(
            "write `{alike}`; there is a letter in it that looks like a digit"
        )),
        Ok(code) if text.starts_with(one_of("0+")) => finding.help(format!("write `{code}`")),
        Ok(_) => finding.help("write it without quotes"),
        Err(_) => match several.iter().find(|part| is_code(part)) {
            Some(code) => finding.help(format!("write `{code}` alone")),
            None => finding.help("write the number of the status"),
        },
    }
}

/// The most statuses to expect in a text.
const MOST_CODES: usize = 10;

/// `400-409`
fn is_range(text: &str) -> bool {
    let mut signs = ["-", "–", "..", "…", " to "].iter();
    signs.any(|sign| {
        let parts = text.split_once(sign);
        parts.is_some_and(|(first, last)| {
            is_code(first.trim()) && is_code(last.trim_matches(one_of(". ")))
        })
    })
}

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.parse().is_ok_and(|code| CODES.contains(&code))
}

/// The digit that a letter looks like.
fn digit_alike(c: char) -> char {
    match c {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        _ => c,
    }
}

/// A value that is none of these words, each given with its meaning.
pub(crate) fn no_word(node: &Node<'_>, key: Key, words: &[(&'static str, &str)]) -> Finding {
    let name = key.name;
    let meant = match &node.value {
        Value::Text(text) => word_in(text, words),
        _ => word_inside(node, words),
    };
    let finding = match (&node.value, meant) {
        (Value::Text(text), Some(meant)) => {
            let message = format!("unknown `{name}` {}; did you mean `{meant}`?", quote(text));
            let finding = Finding::new(node.begin(), message);
            return match looks::comment(text) {
                Some(_) => finding.help("a comment begins with ` #`"),
                None => finding,
            };
        }
        (Value::Text(text), None) => {
            Finding::new(node.begin(), format!("unknown `{name}` {}", quote(text)))
        }
        _ => wrong_type(node, &format!("`{name}` is a word")),
    };
    if let Some(meant) = meant {
        return finding.help(format!("write `{meant}`"));
    }
    let mut lines = Vec::new();
    for (word, about) in words {
        lines.push(format!("`{word}`: {about}"));
    }
    finding.help(join(&lines, "\n"))
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
    let plain = |text: &str| text.replace(one_of("-_ "), "").to_lowercase();
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
pub(crate) fn refers(key: Key) -> bool {
    REFERENCES.contains(&key.name)
}

pub(crate) fn wrong_type(node: &Node<'_>, expected: &str) -> Finding {
    match node.value {
        Value::Tagged => Finding::new(node.begin(), "a spec has no tags")
            .help("put a text that begins with `!` into quotes, or remove the tag"),
        _ => Finding::new(
            node.begin(),
            format!("{expected}, but this is {}", node.kind()),
        ),
    }
}

/// The number of the status with this reason or name.
pub(crate) fn number_of(root: &Node<'_>, wanted: &Node<'_>) -> Option<u64> {
    let wanted = wanted.text()?;
    let plain = |text: &str| {
        let mut text = text.to_lowercase();
        text.retain(char::is_alphanumeric);
        text
    };
    let wanted = wanted.rsplit("::").next()?;
    let wanted = Some(plain(wanted)).filter(|wanted| !wanted.is_empty())?;
    for node in root.get(spec::STATUSES)?.items() {
        let is_named = |key: Key| {
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

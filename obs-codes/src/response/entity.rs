//! Character references in XML and HTML.

use memchr::{memchr, memchr3};

use super::kept::Kept;
use super::markup::Language;
use super::white::has_break;

/// Longer than any supported reference.
const LONGEST: usize = 16;

/// Appends text as written in the document and resolves its references. Everything else is kept as is.
pub(super) fn push(mut text: &str, language: Language, kept: &mut Kept) {
    if memchr3(b'&', b'\r', b'\n', text.as_bytes()).is_none() {
        return kept.push_line(text);
    }
    while let Some(at) = memchr(b'&', text.as_bytes()) {
        push_text(&text[..at], kept);
        let rest = &text[at + 1..];
        text = if let Some((char, after)) = reference(rest, language) {
            kept.push_char(char);
            after
        } else {
            kept.push_line("&");
            rest
        };
    }
    push_text(text, kept);
}

/// Appends text without references. As in XML, line ends are normalized to `\n`.
pub(super) fn push_text(text: &str, kept: &mut Kept) {
    if !has_break(text) {
        return kept.push_line(text);
    }
    let mut lines = text.split('\r');
    kept.push(lines.next().unwrap_or_default());
    for line in lines {
        kept.push("\n");
        kept.push(line.strip_prefix('\n').unwrap_or(line));
    }
}

/// Returns the character of a reference, given the text after its `&`, and the text after the reference.
pub(super) fn reference(rest: &str, language: Language) -> Option<(char, &str)> {
    let window = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let end = memchr(b';', window)?;
    let char = match rest[..end].strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named(&rest[..end], language)?,
    };
    Some((char, &rest[end + 1..]))
}

fn numbered(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // `from_str_radix` would accept a sign as well.
    let is_number = digits.starts_with(|first: char| first.is_ascii_hexdigit());
    let code = u32::from_str_radix(digits, radix)
        .ok()
        .filter(|code| is_number && *code > 0)?;
    char::from_u32(code)
}

/// The predefined entities of XML and, for HTML, those common on error pages.
fn named(name: &str, language: Language) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ if language == Language::Xml => return None,
        "nbsp" => ' ',
        "copy" => '©',
        "reg" => '®',
        "middot" => '·',
        "bull" => '•',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::kept::{Kept, Place};
    use super::{Language, push};
    use crate::catalogue::Names;
    use alloc::string::String;

    fn resolved(text: &str, language: Language) -> String {
        let mut kept = Kept::with_room_for(0, &Names::DEFAULT);
        push(text, language, &mut kept);
        kept.close("a", Place::default());
        kept.elements()
            .first()
            .map_or("", |element| kept.value(element))
            .into()
    }

    #[test]
    fn references_are_resolved_and_other_text_is_kept() {
        for (text, xml, html) in [
            (
                "a &lt;b&gt; &amp;amp; &quot;&apos;",
                "a <b> &amp; \"'",
                "a <b> &amp; \"'",
            ),
            ("&#65;&#x42;&#X43;", "ABC", "ABC"),
            ("&copy; &nbsp;x", "&copy; &nbsp;x", "©  x"),
            (
                "&lol; & &; &#; &#x; &#+65; &#0; &#xD800; &#x110000;",
                "",
                "",
            ),
            ("&amp", "", ""),
            ("&aaaaaaaaaaaaaaaaaaaaaaaa;", "", ""),
        ] {
            let same = |wanted: &str| String::from(if wanted.is_empty() { text } else { wanted });
            assert_eq!(resolved(text, Language::Xml), same(xml));
            assert_eq!(resolved(text, Language::Html), same(html));
        }
    }

    #[test]
    fn line_ends_are_normalized() {
        assert_eq!(
            resolved("a\r\nb\rc\n\rd&#13;e", Language::Xml),
            "a\nb\nc\n\nd\re"
        );
    }
}

//! XML bodies, and HTML ones as far as they are to be read.

use alloc::borrow::Cow;

use memchr::{memchr2, memrchr};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::body::{Shape, TEXT_LIMIT};
use super::kept::{Kept, Place};
use super::names::{STRAY, has_break};

/// Text below this level is taken for text of the element on it.
const LEVELS: usize = 16;
const ERROR: &str = "Error";
const CDATA: &str = "<![CDATA[";

pub(super) fn read(text: &str, kept: &mut Kept) -> (Shape, u32) {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    // A body that no XML library should accept still says what went wrong.
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut tree = Tree::new(kept);
    loop {
        let at = position(&reader);
        match reader.read_event() {
            Ok(Event::Start(tag)) => tree.start(inner(text, at, &tag), tag.name().as_ref().len()),
            Ok(Event::End(tag)) => tree.end(&tag),
            Ok(Event::Empty(tag)) => {
                tree.start(inner(text, at, &tag), tag.name().as_ref().len());
                tree.end(tag.name().as_ref());
            }
            Ok(Event::Text(text)) => tree.text(&text, || text.xml10_content()),
            Ok(Event::CData(text)) => tree.text(&text, || text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => tree.reference(&entity),
            // The document type declares entities, which nobody may make us follow.
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            Ok(Event::Eof) => return tree.finish(""),
            Err(_) => return tree.finish(text.get(at..).unwrap_or_default()),
        }
        if tree.is_full() {
            return tree.finish("");
        }
    }
}

/// Bodies are far shorter than the number could say.
#[allow(clippy::cast_possible_truncation)]
fn position(reader: &Reader<&[u8]>) -> usize {
    reader.buffer_position() as usize
}

/// What stands within the angle brackets of a tag. An event lends it for its own lifetime only, and names are needed for longer.
fn inner<'t>(text: &'t str, at: usize, tag: &BytesStart<'_>) -> &'t str {
    text.get(at + 1..at + 1 + tag.len()).unwrap_or_default()
}

/// Where the reader stands in the tree of elements.
struct Tree<'t, 'k> {
    kept: &'k mut Kept,
    /// The names of the elements that are open, from the root on.
    names: [&'t str; LEVELS],
    depth: usize,
    shape: Shape,
    is_html: bool,
    /// How many nested errors there were so far.
    nested: u32,
    /// On which level the nested error stands that is being read.
    inside: Option<usize>,
}

impl<'t, 'k> Tree<'t, 'k> {
    fn new(kept: &'k mut Kept) -> Self {
        Self {
            kept,
            names: [""; LEVELS],
            depth: 0,
            shape: Shape::Xml,
            is_html: false,
            nested: 0,
            inside: None,
        }
    }

    /// What stands in a start tag; its name has `len` bytes.
    fn start(&mut self, tag: &'t str, len: usize) {
        let name = tag.get(..len).unwrap_or_default();
        if !name.starts_with(is_name_start) {
            return self.text_up_to_tag(tag);
        }
        match memchr2(b':', b'<', name.as_bytes()) {
            None => self.open(name),
            Some(_) if name.contains('<') => self.text_up_to_tag(tag),
            Some(_) => self.open(local(name)),
        }
    }

    /// A `<` that should have been an entity passes for the start of a tag: in `a < b`, up to the next `>`.
    fn text_up_to_tag(&mut self, text: &'t str) {
        self.kept.push_line("<");
        let Some((text, tag)) = text.rsplit_once('<') else {
            self.kept.push(text);
            return self.kept.push_line(">");
        };
        self.kept.push(text);
        match tag.strip_prefix('/') {
            Some(name) => self.end(name),
            None => self.open(local(&tag[..name_len(tag)])),
        }
    }

    fn text<'c>(&mut self, text: &str, unbroken: impl FnOnce() -> Cow<'c, str>) {
        if !has_break(text) {
            self.kept.push_line(text);
        } else if !self.kept.is_fresh() || !text.trim_ascii().is_empty() {
            self.kept.push(&unbroken());
        }
    }

    fn open(&mut self, name: &'t str) {
        self.flush(false);
        match self.depth {
            0 if name == ERROR => self.shape = Shape::Error,
            0 => self.is_html |= name.eq_ignore_ascii_case("html"),
            _ if name == ERROR && self.inside.is_none() && self.shape == Shape::Xml => {
                self.nested += 1;
                self.inside = Some(self.depth);
            }
            _ => {}
        }
        if let Some(slot) = self.names.get_mut(self.depth) {
            *slot = name;
        }
        self.depth += 1;
    }

    /// Closes the element of that name and all within that were left open; an end without a beginning closes nothing.
    fn end(&mut self, name: &str) {
        if self.depth > LEVELS {
            self.flush(false);
            self.depth -= 1;
            return;
        }
        let is_open = |name| {
            self.names[..self.depth]
                .iter()
                .rposition(|open| *open == name)
        };
        if let Some(depth) = is_open(name).or_else(|| is_open(local(name))) {
            self.flush(false);
            self.depth = depth;
            self.inside = self.inside.filter(|inside| *inside < depth);
        }
    }

    fn reference(&mut self, entity: &BytesRef<'_>) {
        if let Ok(Some(char)) = entity.resolve_char_ref() {
            self.kept.push_char(char);
        } else if let Some(text) = resolve_predefined_entity(entity) {
            self.kept.push(text);
        } else {
            self.kept.push("&");
            self.kept.push(entity);
            self.kept.push(";");
        }
    }

    /// Ends the text that was read so far.
    fn flush(&mut self, partial: bool) {
        if self.kept.is_fresh() {
            return;
        }
        let Some(name) = self.name() else {
            return self.kept.discard();
        };
        #[allow(clippy::cast_possible_truncation)] // There are fewer levels.
        let depth = self.depth.min(LEVELS) as u8;
        let error = if self.inside.is_some() {
            self.nested
        } else {
            0
        };
        let place = Place {
            error,
            depth,
            partial,
        };
        self.kept.close(name, place);
    }

    /// The name to keep text under, if it is to be kept at all.
    fn name(&self) -> Option<&'t str> {
        let names = &self.names[..self.depth.min(LEVELS)];
        match names {
            [] | [_] => Some(STRAY),
            ["DeleteResult", "Deleted", ..] => None,
            [.., name] if self.is_html => match () {
                () if name.eq_ignore_ascii_case("title") => Some("title"),
                () if name.eq_ignore_ascii_case("script") => None,
                () if name.eq_ignore_ascii_case("style") => None,
                () => Some(STRAY),
            },
            [.., name] => Some(name),
        }
    }

    /// A page for a browser can be long, and says what it has to say at its start.
    fn is_full(&self) -> bool {
        self.is_html && self.kept.len() > TEXT_LIMIT
    }

    /// Ends the document; `rest` is what the reader could not make out, the start of a tag as a rule.
    fn finish(mut self, rest: &str) -> (Shape, u32) {
        if let Some(text) = rest.strip_prefix(CDATA) {
            self.kept.push(text.trim_end_matches(']'));
        }
        self.flush(!rest.starts_with("</"));
        (self.shape, self.nested)
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    memrchr(b':', name.as_bytes()).map_or(name, |colon| &name[colon + 1..])
}

fn is_name_start(first: char) -> bool {
    first.is_ascii_alphabetic() || first == '_' || !first.is_ascii()
}

fn name_len(tag: &str) -> usize {
    let end = tag.find(|char: char| char.is_ascii_whitespace() || char == '/');
    end.unwrap_or(tag.len())
}

#[cfg(test)]
mod tests {
    use super::{LEVELS, TEXT_LIMIT};
    use crate::{ErrorCode, ErrorResponse};
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn error(body: &str) -> ErrorResponse {
        ErrorResponse::from_parts(403, [], body.as_bytes())
    }

    /// `<n1>text 1<n2>text 2 …`, from the second level on.
    fn nest(levels: usize) -> String {
        let opened = (1..levels).map(|level| format!("<n{level}>text {level}"));
        let closed = (1..levels).rev().map(|level| format!("</n{level}>"));
        opened.chain(closed).collect()
    }

    #[test]
    fn text_too_far_down_is_kept_under_the_last_level() {
        for levels in [LEVELS - 1, LEVELS, LEVELS + 1, 3 * LEVELS] {
            let error = error(&format!("<Error>{}<Key>k</Key></Error>", nest(levels)));
            assert_eq!(error.element("Key"), Some("k"), "{levels}");
            let last = format!("n{}", LEVELS - 1);
            let mut kept = error.elements().filter(|(name, _)| *name == last);
            for level in LEVELS - 1..levels {
                let text = format!("text {level}");
                assert_eq!(kept.next(), Some((last.as_str(), text.as_str())));
            }
            assert_eq!(kept.next(), None);
            assert_eq!(error.elements().count(), levels);
        }
    }

    #[test]
    fn an_end_without_a_beginning_closes_nothing() {
        for levels in 2..LEVELS + 3 {
            let nested = nest(levels).replacen("</", "</none>,</", 1);
            let error = error(&format!("<Error>{nested}<Key>k</Key></Error>"));
            assert_eq!(error.element("Key"), Some("k"), "{levels}");
            let (name, value) = error.elements().nth(levels - 2).expect("it is kept");
            let deepest = (levels - 1).min(LEVELS - 1);
            assert_eq!(name, format!("n{deepest}"));
            // Too far down, names are not known, and every end is taken for one that fits.
            let comma = if levels > LEVELS { "" } else { "," };
            assert_eq!(value, format!("text {}{comma}", levels - 1));
        }
    }

    #[test]
    fn a_code_is_whole_once_its_end_begins() {
        let code = |rest| error(&format!("<Error><Code>NoSuchKey{rest}")).error_code();
        for rest in ["</", "</C", "</Code>", "<Key>", "<Key>k"] {
            assert_eq!(code(rest), Some(ErrorCode::NoSuchKey), "{rest}");
        }
        for rest in [
            "",
            "<",
            "<K",
            "&",
            "<![CDATA[",
            "<![CDATA[]",
            "<!--",
            "<!-- -->",
        ] {
            assert_eq!(code(rest), None, "{rest}");
        }
    }

    #[test]
    fn an_angle_bracket_that_stands_for_itself_is_text() {
        let error = error(
            "<Error><Message>1 < 2</Message><Key>k</Key><Pad>3 < 4 <o:Id x='y'>i</o:Id> 5<6</Pad><Q>a <b</Q><R>c <2 d> <- e> <_f>g</_f><é>h</é></R></Error>",
        );
        let elements: Vec<_> = error.elements().collect();
        assert_eq!(
            elements,
            [
                ("Message", "1 < 2"),
                ("Key", "k"),
                ("Pad", "3 < 4"),
                ("Id", "i"),
                ("Pad", "5<6"),
                ("Q", "a <b"),
                ("R", "c <2 d> <- e>"),
                ("_f", "g"),
                ("é", "h"),
            ]
        );
    }

    #[test]
    fn a_line_break_may_be_a_reference() {
        let between = error("<Error><Message>a &amp;\n&amp; b</Message></Error>");
        assert_eq!(between.message(), Some("a & & b"));
        let error = error("<Error><Message>a&#13;&#xa;b</Message><HostId>c&#10;d</HostId></Error>");
        assert_eq!(error.message(), Some("a b"));
        assert_eq!(error.host_id(), Some("cd"));
    }

    #[test]
    fn of_a_page_its_title_and_text_are_kept() {
        let page = "<HTML><Title>t</Title><SCRIPT>s</SCRIPT><p>a</p><script>s</script>\
            <style>s</style><STYLE>s</STYLE><title>u</title><p>b</p></HTML>";
        let elements = error(page);
        let elements: Vec<_> = elements.elements().collect();
        assert_eq!(
            elements,
            [("title", "t"), ("", "a"), ("title", "u"), ("", "b")]
        );
        let no_page = error("<a><title>t</title><SCRIPT>s</SCRIPT></a>");
        assert_eq!(no_page.element("SCRIPT"), Some("s"));
    }

    #[test]
    fn a_long_page_is_cut_and_a_long_error_is_not() {
        let paragraph = "<p>0123456789</p>";
        let page = format!("<html>{}", paragraph.repeat(1000));
        let text = error(&page).text().map(str::len).unwrap_or_default();
        assert!((TEXT_LIMIT - 50..TEXT_LIMIT + 50).contains(&text), "{text}");
        let long = error(&page.replace("html", "Error"));
        assert_eq!(long.elements().count(), 1000);
    }
}

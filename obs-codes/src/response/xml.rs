//! XML bodies, read leniently.

use super::entity;
use super::kept::{Kept, Place, STRAY};
use super::markup::{Language, Token, Tokens, local};
use super::roles::Part;
use super::shape::Shape;
use crate::catalogue::Names;

/// Text below this level is assigned to the element on this level.
const LEVELS: usize = 16;
const CDATA: &str = "<![CDATA[";

/// Returns `true` if an element with this name is an error.
pub(super) fn is_error(names: &Names, name: &str) -> bool {
    name == names.root || name == Names::DEFAULT.root
}

pub(super) fn read(text: &str, kept: &mut Kept) -> (Shape, u32) {
    let mut tree = Tree::new(kept);
    for token in Tokens::new(text, Language::Xml) {
        match token {
            Token::Text(text) => tree.text(text),
            Token::CData(text) => entity::push_text(text, tree.kept),
            Token::Start { name, is_empty } => {
                tree.open(local(name));
                if is_empty {
                    tree.end(name);
                }
            }
            Token::End(name) => tree.end(name),
            Token::Cut(rest) => return tree.finish(rest),
        }
    }
    tree.finish("")
}

/// The reader's position in the tree of elements.
struct Tree<'t, 'k> {
    kept: &'k mut Kept,
    /// The names of the open elements, starting at the root.
    names: [&'t str; LEVELS],
    depth: usize,
    shape: Shape,
    /// The number of nested errors so far.
    nested: u32,
    /// The level of the nested error that is being read.
    inside: Option<usize>,
}

impl<'t, 'k> Tree<'t, 'k> {
    fn new(kept: &'k mut Kept) -> Self {
        Self {
            kept,
            names: [STRAY; LEVELS],
            depth: 0,
            shape: Shape::Xml,
            nested: 0,
            inside: None,
        }
    }

    /// Adds text, except for white space at the start of a value, which is layout.
    fn text(&mut self, text: &str) {
        if !self.kept.is_fresh() || !text.trim_ascii().is_empty() {
            entity::push(text, Language::Xml, self.kept);
        }
    }

    fn open(&mut self, name: &'t str) {
        self.flush(false);
        if is_error(self.kept.names(), name) {
            match self.depth {
                0 => self.shape = Shape::Error,
                _ if self.inside.is_none() && self.shape == Shape::Xml => {
                    self.nested += 1;
                    self.inside = Some(self.depth);
                }
                _ => {}
            }
        }
        if let Some(slot) = self.names.get_mut(self.depth) {
            *slot = name;
        }
        self.depth += 1;
    }

    /// Closes the element with this name, and all unclosed elements in it. An end tag without a start tag is ignored.
    fn end(&mut self, name: &str) {
        if self.depth > LEVELS {
            self.flush(false);
            self.depth -= 1;
            return;
        }
        let name = local(name);
        let open = &self.names[..self.depth];
        if let Some(depth) = open.iter().rposition(|open| *open == name) {
            self.flush(false);
            self.depth = depth;
            self.inside = self.inside.filter(|inside| *inside < depth);
        }
    }

    /// Ends the current value.
    fn flush(&mut self, partial: bool) {
        if self.kept.is_fresh() {
            return;
        }
        let depth = self.depth.min(LEVELS);
        let name = match &self.names[..depth] {
            [] | [_] => STRAY,
            [.., name] => name,
        };
        #[allow(clippy::cast_possible_truncation)] // At most 16 levels.
        let place = Place {
            error: if self.inside.is_some() {
                self.nested
            } else {
                0
            },
            depth: 2 * depth as u8,
            part: Part::Element,
            partial,
            listed: false,
        };
        self.kept.close(name, place);
    }

    /// Ends the document. `rest` could not be parsed; usually it is the start of a tag.
    fn finish(mut self, rest: &str) -> (Shape, u32) {
        if let Some(text) = rest.strip_prefix(CDATA) {
            self.kept.push(text.trim_end_matches(']'));
        }
        self.flush(!rest.starts_with("</"));
        (self.shape, self.nested)
    }
}

#[cfg(test)]
mod tests {
    use super::LEVELS;
    use crate::{ErrorCode, ErrorResponse};
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn error(body: &str) -> ErrorResponse {
        ErrorResponse::from_parts(403, [], body.as_bytes())
    }

    /// Returns `<n1>text 1<n2>text 2 …`, starting at the second level.
    fn nest(levels: usize) -> String {
        let opened = (1..levels).map(|level| format!("<n{level}>text {level}"));
        let closed = (1..levels).rev().map(|level| format!("</n{level}>"));
        opened.chain(closed).collect()
    }

    #[test]
    fn text_below_the_last_level_is_kept_under_it() {
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
    fn an_end_tag_without_a_start_tag_is_ignored() {
        for levels in 2..LEVELS + 3 {
            let nested = nest(levels).replacen("</", "</none>,</", 1);
            let error = error(&format!("<Error>{nested}<Key>k</Key></Error>"));
            assert_eq!(error.element("Key"), Some("k"), "{levels}");
            let (name, value) = error.elements().nth(levels - 2).expect("should be kept");
            let deepest = (levels - 1).min(LEVELS - 1);
            assert_eq!(name, format!("n{deepest}"));
            // Below the last level, names are not tracked, and every end tag closes one level.
            let comma = if levels > LEVELS { "" } else { "," };
            assert_eq!(value, format!("text {}{comma}", levels - 1));
        }
    }

    #[test]
    fn a_code_is_complete_once_a_tag_follows() {
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
    fn an_unescaped_angle_bracket_is_text() {
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
    fn a_line_break_may_be_a_character_reference() {
        let between = error("<Error><Message>a &amp;\n&amp; b</Message></Error>");
        assert_eq!(between.message(), Some("a & & b"));
        let error = error("<Error><Message>a&#13;&#xa;b</Message><HostId>c&#10;d</HostId></Error>");
        assert_eq!(error.message(), Some("a b"));
        assert_eq!(error.host_id(), Some("cd"));
    }

    #[test]
    fn an_apostrophe_in_text_hides_nothing() {
        for message in [
            "size < 5, don't",
            "a <! b and a <? b",
            "a <b don't",
            "a <b x=\"don't",
            "a < b = 'c",
            "<5' <",
            "if a<b it's <=",
            "</ don't",
            "a <!-- b",
            "<!--",
            "<!-- a <!-- b -- c",
        ] {
            let body = format!(
                "<Error><Message>{message}</Message><Code>NoSuchKey</Code><RequestId>0A</RequestId></Error>"
            );
            let error = error(&body);
            assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey), "{message}");
            assert_eq!(error.message(), Some(message), "{message}");
            assert_eq!(error.request_id(), Some("0A"), "{message}");
        }
    }

    #[test]
    fn an_error_inside_other_text_is_read() {
        for start in [
            "<Error>",
            "<Error xmlns=\"urn:o\">",
            "<Error\n>",
            "<o:Error xmlns:o='urn:o'>",
        ] {
            let body = format!(
                "12:01 [warn] <10.0.0.1> upstream said 1 < 2: {start}<Code>NoSuchKey</Code></Error> in 3 ms"
            );
            let error = error(&body);
            assert_eq!(error.error_code(), Some(ErrorCode::NoSuchKey), "{start}");
        }
        assert_eq!(error("no <Errors> here").code(), None);
    }

    #[test]
    fn quoted_attributes_may_contain_anything() {
        let body = "<Error a='>' b=\"</Error>'<Code>X</Code>\" c = '\"'><Code x=\"'\">NoSuchKey</Code></Error>";
        assert_eq!(error(body).code(), Some("NoSuchKey"));
        assert_eq!(error(body).elements().count(), 1);
    }

    #[test]
    fn declarations_are_skipped() {
        let body = "<?xml version='1.0' ?><!-- <Error> -- > --><!DOCTYPE Error [<!ENTITY a '<b>'> <!-- x -->]>\
            <?php <Code>X</Code> ?><Error><!---->\
            <![CDATA[<Code>Y</Code>]]><Code><![CDATA[NoSuch]]>Key</Code></Error>";
        let error = error(body);
        assert_eq!(error.code(), Some("NoSuchKey"));
        assert_eq!(error.text(), Some("<Code>Y</Code>"));
    }
}

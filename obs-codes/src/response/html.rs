//! HTML bodies: the title, and the start of the visible text.

use super::entity;
use super::kept::{Kept, Place, STRAY};
use super::markup::{Language, Token, Tokens};
use super::shape::TEXT_LIMIT;
use super::white;
use crate::catalogue::{Names, Role};

/// The elements with which a page, or a fragment of one, begins.
const FIRST: &[&str] = &[
    "html", "head", "body", "title", "meta", "link", "script", "style", "center", "h1", "h2", "h3",
    "p", "div", "span", "table", "pre", "br", "hr", "font", "ul", "ol", "main", "noscript", "form",
    "img",
];
/// The elements whose content is neither parsed as markup nor shown.
const HIDDEN: &[&str] = &["script", "style", "xmp", "iframe", "noembed", "noframes"];
/// The elements whose content is text with references only.
const PLAIN: &[&str] = &["title", "textarea"];
/// The elements that do not break a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "kbd", "samp", "small", "span",
    "strong", "sub", "sup", "tt", "u", "var", "wbr",
];

/// Returns `true` if a text is HTML, judged by its first element.
pub(super) fn is_html(text: &str, names: &Names) -> bool {
    if text
        .get(..14)
        .is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html"))
    {
        return true;
    }
    let is_first = |name: &str| is(FIRST, name) && name != names.root;
    match first(text, Language::Xml) {
        Some(Token::Start { name, .. }) => is_first(name),
        // A comment that ends only in HTML may come first.
        Some(_) if text.starts_with("<!--") => {
            let first = first(text, Language::Html);
            matches!(first, Some(Token::Start { name, .. }) if is_first(name))
        }
        _ => false,
    }
}

/// Returns the first token after the rest of an XML declaration, comments and whitespace.
fn first(text: &str, language: Language) -> Option<Token<'_>> {
    let is_blank =
        |token: &Token<'_>| matches!(token, Token::Text(text) if text.trim_ascii().is_empty());
    Tokens::new(text, language).find(|token| !is_blank(token))
}

fn is(names: &[&str], name: &str) -> bool {
    names.iter().any(|of| of.eq_ignore_ascii_case(name))
}

pub(super) fn read(text: &str, kept: &mut Kept) {
    let mut tokens = Tokens::new(text, Language::Html);
    // A page can be long, but its start says what matters.
    while kept.len() <= TEXT_LIMIT
        && let Some(token) = tokens.next()
    {
        match token {
            Token::Text(text) | Token::CData(text) => push(text, kept),
            Token::Start { name, .. } if is(HIDDEN, name) => {
                show(kept);
                if tokens.raw_text(name, usize::MAX).is_none() {
                    tokens.rest();
                }
            }
            Token::Start { name, .. } if is(PLAIN, name) => {
                show(kept);
                let text = tokens.raw_text(name, TEXT_LIMIT);
                push(text.unwrap_or_else(|| line(&mut tokens)), kept);
                if name.eq_ignore_ascii_case("title") {
                    kept.close_as("title", Place::default(), Some(Role::Reason), 0);
                }
            }
            Token::Start { name, .. } if name.eq_ignore_ascii_case("plaintext") => {
                show(kept);
                push(tokens.rest(), kept);
            }
            Token::Start { name, .. } | Token::End(name) if !is(INLINE, name) => show(kept),
            Token::Start { .. } | Token::End(_) => {}
            Token::Cut(_) => break,
        }
    }
    show(kept);
}

/// Returns the content of a title that is never closed, up to the next tag.
fn line<'t>(tokens: &mut Tokens<'t>) -> &'t str {
    match tokens.next() {
        Some(Token::Text(text)) => text,
        _ => "",
    }
}

fn push(text: &str, kept: &mut Kept) {
    if !kept.is_fresh() || !text.trim_ascii().is_empty() {
        entity::push(white::start(text, TEXT_LIMIT), Language::Html, kept);
    }
}

fn show(kept: &mut Kept) {
    kept.close(STRAY, Place::default());
}

#[cfg(test)]
mod tests {
    use super::TEXT_LIMIT;
    use crate::ErrorResponse;
    use alloc::format;
    use alloc::vec::Vec;

    fn error(body: &str) -> ErrorResponse {
        ErrorResponse::from_parts(403, [], body.as_bytes())
    }

    #[test]
    fn the_title_and_text_of_a_page_are_kept() {
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

    #[test]
    fn a_title_is_found_after_a_long_style() {
        let css = "p > b { content: \"it's\" }\n".repeat(250);
        assert!(css.len() > 5000);
        let error = error(&format!(
            "<!DOCTYPE html><html><head><style>{css}</style><title>502 Bad Gateway</title></head><body>nginx"
        ));
        assert_eq!(error.element("title"), Some("502 Bad Gateway"));
        assert_eq!(error.text(), Some("nginx"));
    }

    #[test]
    fn scripts_are_not_markup() {
        for script in [
            "if (a < b) c()",
            "'<",
            "\"<p>\"",
            "a<b>'c",
            "<!-- <p> it's",
            "x = '</p>'",
        ] {
            let error = error(&format!(
                "<html><head><script type='a>b'>{script}</SCRIPT ><title>t</title></head>seen</html>"
            ));
            assert_eq!(error.element("title"), Some("t"), "{script}");
            assert_eq!(error.text(), Some("seen"), "{script}");
        }
    }

    #[test]
    fn void_elements_need_no_end_tag() {
        let error = error(&format!(
            "<html><head>{}<title>t</title></head><body>a<br>b<hr>c<img src='x>y'>d",
            "<meta name=\"x\" content=\"it's\">\n".repeat(40)
        ));
        assert_eq!(error.element("title"), Some("t"));
        assert_eq!(error.text(), Some("a b c d"));
    }

    #[test]
    fn raw_text_elements_are_those_of_html() {
        let error = error(
            "<html><textarea>a <b> &amp; it's</textarea><iframe><p>x</p></iframe><noscript>b</noscript>\
            <xmp><p></xmp><noframes><p></noframes><p>c<plaintext><p>&lt;d",
        );
        assert_eq!(error.text(), Some("a <b> & it's b c <p><d"));
    }

    #[test]
    fn unclosed_elements_swallow_no_more_than_in_a_browser() {
        assert_eq!(error("<html><title>t<p>seen").element("title"), Some("t"));
        assert_eq!(error("<html>seen<script>x <p>hidden").text(), Some("seen"));
        assert_eq!(error("<html>seen<!-- hidden <p>").text(), Some("seen"));
        assert_eq!(error("<html>a<p title=\"b'>c</p>d").text(), Some("a c d"));
        assert_eq!(
            error("<html><!-- a --!>seen<!-- b --->").text(),
            Some("seen")
        );
        for start in [
            "<!-- a --!>",
            "<!-- a --><!-- b --!>\n",
            "<!-->",
            "<!--->",
            "<!-- > -- --!>",
        ] {
            let page = format!("{start}<html><title>t</title>seen</html>");
            assert_eq!(error(&page).element("title"), Some("t"), "{start}");
            assert_eq!(error(&page).text(), Some("seen"), "{start}");
        }
    }

    #[test]
    fn a_word_may_contain_tags() {
        let error = error(
            "<h1>5<b>0</b>2</h1><p>Bad&nbsp;<a href='/'>Gate</a>way &copy; &lol; <span>x</span></p>",
        );
        assert_eq!(error.text(), Some("502 Bad Gateway © &lol; x"));
    }
}

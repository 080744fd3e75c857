//! Hostile texts, read as rustdoc reads them: only text comes out.

use proptest::prelude::*;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use super::{address, code, escape, note};

/// The extensions that rustdoc turns on.
fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION,
    )
}

/// The text of Markdown that has paragraphs and items of a list, and nothing else.
fn plain(markdown: &str) -> Result<String, String> {
    let mut text = String::new();
    for event in parser(markdown) {
        match event {
            Event::Text(part) => text += &part,
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Item)
            | Event::End(TagEnd::Paragraph | TagEnd::List(false) | TagEnd::Item) => {}
            other => return Err(format!("{other:?}")),
        }
    }
    Ok(text)
}

/// Wherever a description is written, it is shown as it is.
fn check(text: &str) {
    let words: Vec<_> = text.split_ascii_whitespace().collect();
    let shown = words.join(" ");
    for (before, after) in [("", ""), ("404: ", ""), ("- ", " (a)\n- b"), ("", "\n\nb")] {
        let markdown = format!("{before}{}{after}", escape(text));
        let seen = plain(&markdown).unwrap_or_else(|event| panic!("{event} of {markdown:?}"));
        assert!(seen.contains(&shown), "{text:?} is shown as {seen:?}");
    }
    assert_eq!(plain(&escape(text)), Ok(shown));
}

const HOSTILE: &[&str] = &[
    "    std::fs::write(\"owned\", \"\").unwrap();",
    "\tpanic!()",
    "\n\n    panic!()\n\n",
    "a\n    panic!()",
    "a\n\n    panic!()",
    "```\npanic!()\n```",
    "~~~\npanic!()\n~~~",
    "``` rust",
    "a\n===",
    "a\n---",
    "a\n- - -",
    "***",
    "___",
    "# a",
    "####### a",
    "> a",
    "- a",
    "+ a",
    "* a",
    "-",
    "1. a",
    "1) a",
    "123456789. a",
    "- [ ] a",
    "[x] a",
    "a | b\n--|--\nc | d",
    "|a|b|\n|-|-|",
    "[^1]\n\n[^1]: a",
    "[a]: https://example.com",
    "[a](https://example.com)",
    "[a]",
    "[StatusCode]",
    "[`Cause::A`]",
    "![a](b.png)",
    "<https://example.com>",
    "<mailto:a@example.com>",
    "https://example.com/a_b_c",
    "www.example.com",
    "a@example.com",
    "<script>alert(1)</script>",
    "<!-- a",
    "<?php",
    "<b>a</b>",
    "</div>",
    "&lt;script&gt;",
    "&#60;",
    "&copy;",
    "*a* **b** _c_ __d__ ~e~ ~~f~~",
    "a_b_c *",
    "`a` ``b`` `",
    "a\\",
    "a\\\nb",
    "a  \nb",
    "C:\\new\\*",
    "\\",
    "$a$ $$b$$",
    "a^2^ H~2~O",
    "{a} {{b}} {#c}",
    "it's \"quoted\" -- and --- so on ... .... -",
    "--flag",
    "a -- b",
    ".. .",
    ": a",
    "a\n: b",
    "é # ü * 中",
    "\u{a0}\u{a0}\u{a0}\u{a0}a",
    "\u{2028}# a",
    "=",
    "== a",
    "#",
    "# ",
    "0. ",
    "a. b) c",
];

#[test]
fn hostile_texts_are_shown_verbatim() {
    for text in HOSTILE {
        check(text);
        for other in HOSTILE {
            check(&format!("{text}{other}"));
            check(&format!("{text}\n{other}"));
        }
    }
}

/// What needs no backslash has none, so that the source can be read.
#[test]
fn harmless_texts_are_not_changed() {
    for text in [
        "plain words, and 3 more.",
        "a-b #1",
        "a) 2. b + c = d",
        ".net and 404",
        "404",
        "a: b //c",
    ] {
        assert_eq!(escape(text), text);
    }
    assert_eq!(escape("see https://a.example"), r"see https\://a.example");
    assert_eq!(escape("1. one. two"), r"1\. one. two");
}

/// Rustdoc shows words and code of it, whatever is in it.
fn check_note(text: &str) {
    let words: Vec<_> = text.split_ascii_whitespace().collect();
    // As it is written in the attribute, and after a version that is not one to rustc.
    for before in ["", "since 2; "] {
        let markdown = format!("{before}{}", note(text));
        let mut shown = String::new();
        for event in parser(&markdown) {
            match event {
                Event::Text(part) => shown += &part,
                Event::Code(code) => shown.extend(["`", &code, "`"]),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                other => panic!("{other:?} of {markdown:?}"),
            }
        }
        // Of quotation marks, dashes and dots, rustdoc makes nicer ones.
        let letters = |text: &str| -> String {
            let letters = text.chars().filter(|c| !"'\"-.‘’“”–—… ".contains(*c));
            letters.collect()
        };
        assert_eq!(
            letters(&shown),
            letters(&format!("{before}{}", words.join(" "))),
            "{markdown:?}"
        );
    }
}

#[test]
fn notes_are_words_and_code() {
    for text in HOSTILE {
        check_note(text);
        for other in HOSTILE {
            check_note(&format!("{text} {other}"));
            check_note(&format!("`a` {text} `b_*` {other}"));
        }
    }
}

/// The compiler shows a note as it is written.
#[test]
fn usual_notes_are_not_changed() {
    for text in [
        "use `A`",
        "Use `Cause::A_B`, or `*`; it's \"gone\" - see https://a.example/b (since 1.2).",
        "renamed to new_name_2",
    ] {
        assert_eq!(note(text), text);
    }
    assert_eq!(note("use [`A`](b)"), r"use \[`A`\](b)");
}

#[test]
fn code_is_shown_verbatim() {
    for text in HOSTILE.iter().chain(&["`", "``", "a`b``c", "` `", "a``"]) {
        let markdown = format!("{}, a", code(text));
        let events: Vec<_> = parser(&markdown).collect();
        let words: Vec<_> = text.split_ascii_whitespace().collect();
        let shown = words.join(" ");
        let of_code = [
            Event::Start(Tag::Paragraph),
            Event::Code(CowStr::from(shown)),
            Event::Text(CowStr::from(", a")),
            Event::End(TagEnd::Paragraph),
        ];
        assert_eq!(events, of_code, "{markdown:?}");
    }
}

#[test]
fn links_have_the_given_url() {
    assert_eq!(address(None), "");
    for url in [
        "https://a.example/b?c=d_e#f",
        "https://a.example/(b)",
        "https://a.example/`*[]",
    ] {
        let mut links = Vec::new();
        for event in parser(&address(Some(url))) {
            if let Event::Start(Tag::Link { dest_url, .. }) = event {
                links.push(dest_url.to_string());
            }
        }
        assert_eq!(links, [url]);
    }
    let hostile = "https://a.example/>) <script>\n\n    panic!()";
    let events: Vec<_> = parser(&address(Some(hostile)))
        .map(|event| format!("{event:?}"))
        .collect();
    assert!(
        !events
            .iter()
            .any(|event| event.contains("Html") || event.contains("CodeBlock"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000.max(ProptestConfig::default().cases), ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_shown_verbatim(text in "[\\-#+=.:)1a `*_<>&|~\"'\\[\\]\\\\\n\t!(^/]{0,12}") {
        check(&text);
        check_note(&text);
    }

    #[test]
    fn any_characters_are_shown_verbatim(text in "[^\\x00-\\x08\\x0b-\\x1f\\x7f]{0,30}") {
        check(&text);
    }
}

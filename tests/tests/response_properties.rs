//! Properties of every response, whatever its contents.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use obs_codes::{Catalogue, ErrorResponse, response};
use obs_codes_tests::catalogues::payments;
use obs_codes_tests::well_formed;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Reads a response in two catalogues; returns that of OBS.
fn exercise(status: u16, headers: &[(&str, &[u8])], body: &[u8]) -> ErrorResponse {
    ask::<payments::StatusCode>(status, headers, body);
    ask(status, headers, body)
}

/// Calls every method, and checks invariants.
fn ask<S: Catalogue>(
    status: u16,
    headers: &[(&str, &[u8])],
    body: &[u8],
) -> response::ErrorResponse<S> {
    let error = response::ErrorResponse::from_parts(status, headers.iter().copied(), body);
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r', '\u{1b}']), "{line:?}");
    let _ = (error.report().width(40).to_string(), format!("{error:?}"));
    let _ = (error.clock_skew(), error.retry_after(), error.error_type());
    let _ = (error.causes(), error.retry(), error.nearest_status_code());
    let _ = serde_json::to_string(&error).unwrap();
    for (_, value) in error.elements() {
        assert!(!value.is_empty());
    }
    for nested in error.errors() {
        let _ = (nested.causes(), nested.key(), nested.to_string());
        assert_eq!(response::ErrorResponse::from(nested).code(), nested.code());
    }
    let not_in_xml = |char| matches!(char, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}');
    for written in [error.to_xml(), error.to_json(), error.to_problem()] {
        let is_xml = written.starts_with('<');
        if is_xml {
            well_formed(&written);
        }
        if !error.is_error() || error.errors().next().is_some() {
            continue;
        }
        let read = response::ErrorResponse::<S>::from_parts(500, [], written.as_bytes());
        // A truncated code may end within an address.
        let code = error.code().filter(|code| !code.contains([':', '/']));
        for (read, original) in [
            (read.message(), error.message()),
            (code.and(read.code()), code),
            (read.request_id(), error.request_id()),
            (read.host_id(), error.host_id()),
        ] {
            let carried = |value: &str| value.replace(not_in_xml, "\u{fffd}");
            let original = original.map(|value| if is_xml { carried(value) } else { value.into() });
            assert_eq!(read, original.as_deref(), "{written}");
        }
    }
    let empty = [
        error.code(),
        error.message(),
        error.request_id(),
        error.host_id(),
        error.resource(),
    ];
    assert!(!empty.contains(&Some("")));
    assert_eq!(error, error.clone());
    error
}

/// Fragments that parsers care about, in any order.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let pieces = vec![
        "<",
        ">",
        "</",
        "/>",
        "<Error>",
        "</Error>",
        "<Code>",
        "</Code>",
        "<Key>",
        "</Key>",
        "<Message>",
        "</Message>",
        "<o:Error xmlns:o='u'>",
        "<DeleteResult>",
        "</DeleteResult>",
        "<Deleted>",
        "NoSuchKey",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE a [",
        "]>",
        "<html>",
        "<title>",
        "<script>",
        "</script>",
        "&amp;",
        "&#x41;",
        "&#0;",
        "&lol;",
        "&",
        ";",
        "'",
        "\"",
        " ",
        "\n",
        "\r\n",
        "\u{feff}",
        "é",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"code\"",
        "\"error\":",
        "\"errors\":[",
        "{\"",
        "\"type\":\"urn:a\",",
        "<title",
        "<textarea>",
        "token=",
        "Authorization: ",
        "\\",
        "\\u00e9",
        "\\ud83d",
        "null",
        "12",
        "\u{0}",
        "<HostId>",
    ];
    vec(select(pieces), 0..60).prop_map(|pieces| pieces.concat().into_bytes())
}

fn any_body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        vec(any::<u8>(), 0..600),
        soup(),
        (soup(), vec(any::<u8>(), 0..4), soup()).prop_map(|(a, b, c)| [a, b, c].concat()),
    ]
}

/// The elements of an error, each at most once.
fn elements() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let text = "[ -~é\u{4e00}]{0,20}";
    let elements = (
        select(vec![
            "NoSuchKey",
            "AccessDenied",
            "RequestTimeTooSkewed",
            "Unheard",
            "System Capacity Not enough",
        ]),
        text,
        "[0-9A-F]{32}",
        "[A-Za-z0-9+/=]{64}",
        text,
        text,
    );
    let named = elements.prop_map(|(code, message, request, host, bucket, condition)| {
        vec![
            ("Code", code.to_owned()),
            ("Message", message.trim().to_owned()),
            ("RequestId", request),
            ("HostId", host),
            ("BucketName", bucket.trim().to_owned()),
            ("Condition", condition.trim().to_owned()),
        ]
    });
    named.prop_shuffle()
}

/// Ways of writing the same document.
#[derive(Debug, Clone)]
struct Style {
    declaration: &'static str,
    namespace: bool,
    prefix: &'static str,
    gap: &'static str,
    padding: &'static str,
    comment: &'static str,
    text: u8,
    order: usize,
}

fn style() -> impl Strategy<Value = Style> {
    let declarations = vec![
        "",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "\u{feff}<?xml version='1.0'?>\r\n",
    ];
    (
        select(declarations),
        any::<bool>(),
        select(vec!["", "o:"]),
        select(vec!["", "\n", "\r\n    ", " "]),
        select(vec!["", " ", "\n\t  "]),
        select(vec!["", "<!-- <Code>Fake</Code> -->", "<?pi pi?>"]),
        0..3u8,
        0..6usize,
    )
        .prop_map(
            |(declaration, namespace, prefix, gap, padding, comment, text, order)| Style {
                declaration,
                namespace,
                prefix,
                gap,
                padding,
                comment,
                text,
                order,
            },
        )
}

impl Style {
    fn write(&self, elements: &[(&str, String)]) -> String {
        let Self {
            declaration,
            prefix,
            gap,
            padding,
            comment,
            ..
        } = self;
        let namespace = if self.namespace {
            " xmlns='http://o/' xmlns:o=\"http://p/>\""
        } else {
            ""
        };
        let mut xml = format!("{declaration}{gap}{comment}<{prefix}Error{namespace}>");
        let (start, end) = elements.split_at(self.order.min(elements.len()));
        for (name, value) in end.iter().chain(start) {
            let value = self.escape(value);
            write!(
                xml,
                "{gap}<{prefix}{name}>{padding}{value}{comment}{padding}</{prefix}{name} >{comment}"
            )
            .expect("writing to a string cannot fail");
        }
        xml + &format!("{gap}</{prefix}Error>{gap}")
    }

    fn escape(&self, value: &str) -> String {
        match self.text {
            0 => value.replace('&', "&amp;").replace('<', "&lt;"),
            1 => format!("<![CDATA[{}]]>", value.replace("]]>", "]]]]><![CDATA[>")),
            _ => value.chars().fold(String::new(), |mut written, char| {
                write!(written, "&#x{:x};", u32::from(char))
                    .expect("writing to a string cannot fail");
                written
            }),
        }
    }
}

const PLAIN: Style = Style {
    declaration: "",
    namespace: false,
    prefix: "",
    gap: "",
    padding: "",
    comment: "",
    text: 0,
    order: 0,
};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(
        status: u16,
        name in "(?i)x-(obs|amz)-(error-code|error-message|request-id|id-2)|date|.{0,10}",
        value in vec(any::<u8>(), 0..40),
        body in any_body(),
    ) {
        exercise(status, &[(&name, &value)], &body);
    }

    #[test]
    fn one_response_has_many_forms(elements in elements(), style in style()) {
        let plain = exercise(403, &[], PLAIN.write(&elements).as_bytes());
        let styled = exercise(403, &[], style.write(&elements).as_bytes());
        prop_assert_eq!(&plain, &styled);
        prop_assert_eq!(plain.to_string(), styled.to_string());
        for (name, value) in &elements {
            prop_assert_eq!(styled.element(name), Some(value.as_str()).filter(|value| !value.is_empty()));
        }
    }

    #[test]
    fn everything_before_a_cut_is_kept(elements in elements(), style in style()) {
        let whole = style.write(&elements);
        let error = exercise(403, &[], whole.as_bytes());
        let closing: Vec<_> = elements.iter()
            .map(|(name, value)| (*name, value.as_str(), whole.find(&format!("</{}{name} >", style.prefix)).unwrap()))
            .collect();
        for cut in 0..whole.len() {
            let part = ErrorResponse::from_parts(403, [], &whole.as_bytes()[..cut]);
            for (name, value, end) in &closing {
                if *end + 2 <= cut && !value.is_empty() {
                    prop_assert_eq!(part.element(name), Some(*value), "cut at {} of {}", cut, whole);
                }
            }
            prop_assert!(part.error_code().is_none() || part.error_code() == error.error_code());
        }
    }

    #[test]
    fn json_is_read_as_it_is_written(code: String, message: String, id in "[0-9a-f]{8}", pretty: bool) {
        let value = serde_json::json!({ "code": code, "message": message, "request_id": id });
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let error = exercise(400, &[], text.as_bytes());
        prop_assert_eq!(error.request_id(), Some(id.as_str()));
        let words = |text: &str| text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(error.message().unwrap_or_default()), words(&message));
        for cut in (0..text.len()).rev().step_by(7) {
            exercise(400, &[], &text.as_bytes()[..cut]);
        }
    }
}

#[test]
fn real_bodies_may_end_anywhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/response");
    for entry in fs::read_dir(folder).unwrap() {
        let raw = fs::read(entry.unwrap().path()).unwrap();
        let body = raw
            .windows(4)
            .position(|bytes| bytes == b"\r\n\r\n")
            .map_or(0, |end| end + 4);
        for cut in (body..raw.len()).step_by(3) {
            exercise(403, &[], &raw[body..cut]);
        }
    }
}

/// Text outside elements comes in fragments. Found by the fuzzer, which split a character.
#[test]
fn fragments_of_stray_text_are_joined() {
    let body = b"v\xa1\xee\xff{\r\r}\t\x1d}\xff\t\xff\x0c\t\n\xff\xff\t%\xef";
    for body in [
        &body[..],
        "\u{fffd}{ é } <a>é</a> é <b/> \u{fffd}\u{fffd}".as_bytes(),
        "<a>x</a>é<a>y</a>éé".as_bytes(),
    ] {
        let error = exercise(500, &[], body);
        for cut in 0..body.len() {
            exercise(500, &[], &body[..cut]);
        }
        assert!(error.elements().count() > 0);
    }
}

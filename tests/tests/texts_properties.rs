//! Properties of reading any text: no panic, linear time, and the last error is returned.

use std::fs;
use std::path::Path;
use std::time::Duration;

use obs_codes::ErrorResponse;
use obs_codes::response::NoAnswer;
use obs_codes_tests::now;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Returns all texts of the corpus, with and without an error.
fn texts() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/texts");
    let folders = [folder.clone(), folder.join("none")];
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let files = files.map(|file| file.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|of| of == "txt"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|file| fs::read(file).unwrap())
        .collect()
}

/// Fragments of texts.
const PARTS: &[&str] = &[
    "status=403",
    "status: ",
    "code=",
    "Code: AccessDenied",
    "error code [",
    "]",
    "requestId=0000018A0B1C2D3E",
    "HTTP/1.1 403 Forbidden\n",
    "HTTP/2 200\n",
    "x-obs-request-id: 0000018A0B1C2D3E\n",
    "<Error>",
    "</Error>",
    "<Code>",
    "</Code>",
    "<?xml version=\"1.0\"?>",
    "<html>",
    "{\"code\":\"",
    "\"}",
    "\\\"",
    "\\n",
    "\\u003c",
    "&lt;Error&gt;",
    "&quot;:",
    "\u{1b}[31m",
    "：",
    "错误码",
    "é",
    "\u{feff}",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "got a 403",
    "404 Not Found",
    "failed: ",
    "NoSuchKey",
    "SYS.0004",
    "An error occurred (",
    ") when calling",
    "api error ",
    "-->",
    "=>",
    "Some(\"",
    "null",
    "-1",
    "2026-11-25 10:40:30 ERROR ",
    "Virtual host domain is required",
    "Exception: ",
    "((((",
    "[[",
    "403 403 ",
    "{\"name\":\"code\",",
    "\"value\":",
    ",\"value\":{\"intValue\":",
    "| Error code |",
    "【状态码】",
    "[code]",
    "Content-Type: ",
    "=3D",
    "=\n",
    "%3CError%3E",
    "&#60;Error&#62;",
    "(code=NotFound): ",
    "TCP_MISS/403 590 GET ",
    "error=403 Forbidden, ",
    "getting `NoSuchKey`",
    "timeout: ",
];

fn anything() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        4 => select(PARTS).prop_map(|part| part.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..8),
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

/// Truncated texts of the corpus, combined with others and with fragments.
fn mixed() -> impl Strategy<Value = Vec<u8>> {
    let pick = (select(texts()), any::<Index>(), any::<Index>());
    prop::collection::vec((pick, anything(), 0..3usize), 1..4).prop_map(|pieces| {
        let mut mixed = Vec::new();
        for ((text, from, to), part, times) in pieces {
            let (from, to) = (from.index(text.len() + 1), to.index(text.len() + 1));
            for _ in 0..=times {
                mixed.extend_from_slice(&text[from.min(to)..from.max(to)]);
                mixed.extend_from_slice(&part);
            }
        }
        mixed
    })
}

fn hold(text: &[u8]) {
    let all: Vec<_> = ErrorResponse::errors_in_text(text).collect();
    assert_eq!(ErrorResponse::from_text(text).as_ref(), all.last());
    let _ = NoAnswer::from_text(text);
    for error in &all {
        assert!(error.is_error(), "{error:?}");
        let line = error.to_string();
        assert!(!line.contains(['\n', '\r', '\u{1b}']), "{line:?}");
        let _ = (
            format!("{error:#}"),
            error.causes(),
            error.retry(),
            error.nearest_status_code(),
        );
        let said = [
            error.code(),
            error.message(),
            error.request_id(),
            error.host_id(),
        ];
        assert!(said.iter().all(|said| *said != Some("")));
        let mut nested = error.errors();
        assert!(
            error.status().is_some()
                || said.iter().any(Option::is_some)
                || nested.any(|error| error.code().or(error.message()).is_some()),
            "{error:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_accepted(text in anything()) {
        hold(&text);
    }

    #[test]
    fn any_mix_of_texts_is_accepted(text in mixed()) {
        hold(&text);
    }
}

/// Long texts are read in chunks.
#[test]
fn long_mixes_are_read() {
    let texts = texts();
    let noise =
        "2026-11-25 10:40:30.417 INFO worker-3 took 512 parts, status=200, in 404 ms\n".repeat(100);
    for step in 1..20 {
        let mut log = Vec::new();
        for at in 0..60 {
            log.extend_from_slice(&texts[at * step % texts.len()]);
            if at % step == 0 {
                log.extend_from_slice(noise.as_bytes());
            }
        }
        hold(&log);
    }
}

/// A chunk may begin anywhere in a long line.
#[test]
fn a_long_line_is_read() {
    let texts = texts();
    let texts: Vec<_> = texts
        .iter()
        .map(|text| text.escape_ascii().to_string())
        .collect();
    let line = texts.join(",");
    for cut in (0..1000).step_by(101) {
        hold(&line.as_bytes()[..line.len() - cut]);
    }
}

#[test]
fn texts_may_be_cut_anywhere() {
    for text in texts().iter().filter(|text| text.len() < 1200) {
        for end in (0..text.len()).step_by(7) {
            let _ = ErrorResponse::from_text(&text[..end]);
            let _ = ErrorResponse::from_text(&text[end..]);
        }
    }
}

/// A text four times as long takes about four times as long, whatever it consists of.
#[test]
fn time_is_linear_in_the_length() {
    const SIZE: usize = 64 * 1024;
    let time = |text: &[u8]| {
        let took = (0..5).map(|_| {
            let start = now();
            let _ = ErrorResponse::errors_in_text(text).count();
            now().saturating_sub(start)
        });
        took.min().unwrap()
    };
    for part in PARTS.iter().chain(&[
        "a.A.",
        "aA",
        "code=\"",
        "message: (,",
        "{\"a\":{",
        "<a><",
        "{ \"",
        "\\\\\\\"",
        "Message=a, ",
        "a\n\n",
        "GET,403,",
        "1:00:00,403,AccessDenied\n",
        "{\"name\":\"code\",\"value\":\"AccessDenied\"},",
        "[code]AccessDenied ",
    ]) {
        let short = part.repeat(SIZE / part.len());
        let long = part.repeat(4 * SIZE / part.len());
        let (short, long) = (time(short.as_bytes()), time(long.as_bytes()));
        assert!(
            long < short * 12 + Duration::from_millis(100),
            "{part:?}: {short:?} and {long:?}"
        );
    }
}

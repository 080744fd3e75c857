//! One spec for each mistake, and all that is said about it. Each block of `mistakes/*.md` is a spec, and the block after it what is
//! shown. After a change that is meant: `UPDATE_EXPECT=1 cargo test -p obs-codes-spec`, and read the difference.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::read;

/// What is shown for a spec: each error, as rustc shows it apart from the indent.
fn shown(text: &str) -> String {
    let (_, _, mistakes) = read(text);
    let shown = mistakes.shown.iter().map(crate::Mistake::render);
    let shown: Vec<_> = shown.map(|shown| format!("error: {shown}\n")).collect();
    shown.join("\n").replace("```", FENCE)
}

/// A fence within a block of the cases.
const FENCE: &str = "‵‵‵";

/// Bytes that an editor would not show, as they are written in the cases.
fn bytes(written: &str) -> String {
    written
        .replace("␉", "\t")
        .replace("␍", "\r")
        .replace("␇", "\u{7}")
        .replace('␋', "\u{b}")
        .replace('␛', "\u{1b}")
        .replace(FENCE, "```")
        .replace("⎵BOM⎵", "\u{feff}")
}

/// The cases of a file with what is shown now.
fn now(cases: &str) -> String {
    let mut now = String::new();
    let mut rest = cases;
    while let Some((before, spec)) = rest.split_once("```yaml\n") {
        let (spec, behind) = spec.split_once("```\n").expect("a block ends");
        let shown = shown(&bytes(spec));
        assert!(
            !shown.is_empty(),
            "there is nothing wrong with this spec:\n{spec}"
        );
        write!(now, "{before}```yaml\n{spec}```\n\n```text\n{shown}```\n")
            .expect("a string takes all");
        let output = behind
            .strip_prefix("\n```text\n")
            .and_then(|output| output.split_once("```\n"));
        rest = output.map_or(behind, |(_, rest)| rest);
    }
    now + rest
}

#[test]
fn mistakes_are_shown_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/mistakes");
    let files = fs::read_dir(folder).expect("the cases are there");
    for file in files.map(|file| file.expect("the folder can be read").path()) {
        let cases = fs::read_to_string(&file).expect("the cases can be read");
        expect_test::expect_file![&file].assert_eq(&now(&cases));
    }
}

#[test]
fn odd_but_valid_specs_are_accepted() {
    let spec = "statuses:\n  - code: 404\n    reason: Not Found\n    description: Gone.\n";
    for text in [
        format!("\u{feff}{spec}"),
        format!("\u{feff}source: {{ title: Things }}\n{spec}"),
        format!("\u{feff}---\n{spec}"),
        spec.replace('\n', "\r\n"),
        format!("---\n{spec}...\n"),
        spec.replace(
            "Gone.",
            "&text Gone.\n    causes: [{ id: gone, description: *text }]",
        ),
        spec.replace("Gone.", "|\n      Gone\n      for good."),
        spec.replace("reason: Not Found", "\"reason\": 'Not Found'"),
        spec.replace("404", "0x194"),
    ] {
        assert_eq!(shown(&text), "", "{text}");
    }
}

#[test]
fn any_character_may_stand_where_a_colon_is_missing() {
    for c in ['\u{202e}', '\u{e4}', '\u{65e5}', '\u{1f600}'] {
        for text in [
            format!("statuses{c}\n  - code: 404\n"),
            format!("x: 1\nstatuses{c}"),
        ] {
            assert!(!shown(&text).is_empty(), "{text}");
        }
    }
}

#[test]
fn a_key_is_shown_without_its_controls() {
    for text in [
        "statuses*es:\r\r\ryme re: I'tnis' t\ne'\n",
        "ot:\r/EEEEE=EEE::: EE:",
        "-h$\n\t\t-:\t\t-:",
    ] {
        let shown = shown(text);
        assert!(!shown.is_empty(), "{text}");
        assert!(!shown.contains(['\r', '\t']), "{shown:?}");
    }
}

/// What looks like a mistake elsewhere: a leap day, a comma at the end of a message, signs of regular expressions within one.
#[test]
fn what_a_service_may_write_is_accepted() {
    let spec = |updated: &str, matcher: &str| {
        format!(
            "source: {{ title: Things, updated: {updated} }}\nstatuses:\n  - code: 404\n    reason: Not Found\n    description: Gone.\n    \
             causes: [{{ id: gone, description: Gone. }}]\nerror_codes:\n  - code: Gone\n    status: 404\n    description: Gone.\n    \
             causes: [gone]\n    messages: [{{ {matcher}, causes: [gone] }}]\n"
        )
    };
    for matcher in [
        "starts_with: \"Gone,\"",
        "contains: \"must match ^[a-z]+$\"",
        "ends_with: \"[a-z]+$\"",
        "starts_with: \".* is not a name\"",
        "contains: \"arn:aws:s3:::*\"",
        "contains: \"<Key>\"",
        "ends_with: ...",
        "ends_with: paid in US$",
        "starts_with: \"…\"",
        "contains: \"must be GET|PUT\"",
        "contains: a|b",
        "contains: \"*** 500\"",
        "starts_with: \"* is not a value\"",
        "contains: \"100%\"",
        "contains: <b>expired</b>",
        "contains: 'a\\nb'",
        "starts_with: /bucket/key",
        "contains: /path/to/i",
        "starts_with: '{\"error\"'",
        "ends_with: 'is \"closed\"'",
    ] {
        assert_eq!(shown(&spec("2024-02-29", matcher)), "", "{matcher}");
    }
}

/// What looks like markup, a placeholder or a half-written address, and is none.
#[test]
fn what_a_spec_may_say_is_accepted() {
    for description in [
        "Elements such as <Key> or `<br>` are not closed.",
        "Lines end in \\n or \\r\\n.",
        "The folder C:\\new or \\\\host\\temp is full.",
        "It costs $1 {each}.",
        "Names begin with TODO... or end with “…”.",
        "TODO lists are full.",
        "[a] or [b]",
        "The AT&T; of Q&A.",
        "不存在。",
        "None.",
    ] {
        let description = description.replace('\'', "''");
        let spec = format!(
            "statuses:\n  - code: 404\n    reason: Not Found\n    description: '{description}'\n"
        );
        assert_eq!(shown(&spec), "");
    }
    for docs in [
        "https://example.com/compare/v1...v2",
        "https://web.example.com/2026/https://example.com/a,b;c",
        "http://localhost:3000/#/errors?code=404&all",
        "https://[::1]/errors",
        "https://example.com/fehler/ü",
    ] {
        let spec = format!(
            "statuses:\n  - code: 404\n    reason: Not Found\n    description: Gone.\n    docs: \"{docs}\"\n"
        );
        assert_eq!(shown(&spec), "");
    }
    for date in [
        "2024-02-29",
        "2000-02-29",
        "2026-12-31",
        "2026-04",
        "\"2026\"",
    ] {
        let spec = format!(
            "source: {{ title: Things, updated: {date} }}\nstatuses: [{{ code: 404, reason: Not Found, description: Gone., deprecated: {{ since: {date} }} }}]\n"
        );
        assert_eq!(shown(&spec), "");
    }
    for since in [
        "0.2.0",
        "v2",
        "\"2.1\"",
        "'2026.1'",
        "1.0-2026",
        "2024-1",
        "2024-13",
        "next",
        "March 2026",
    ] {
        let spec = format!(
            "statuses: [{{ code: 404, reason: Not Found, description: Gone., deprecated: {{ since: {since} }} }}]\n"
        );
        assert_eq!(shown(&spec), "");
    }
    for name in [
        "X--Y",
        "Not Found (404)",
        "Slow down; try later",
        "A -- B",
        "don't",
        "N/A",
        "none",
        "$type",
        "it's 'so'",
    ] {
        let spec = format!(
            "statuses:\n  - code: 404\n    reason: Not Found\n    description: Gone.\nerror_codes:\n  - {{ code: Gone, status: 404, description: Gone., aliases: [\"{name}\"] }}\n"
        );
        assert_eq!(shown(&spec), "");
    }
}

/// A spec whose texts have all signs that mean something elsewhere.
#[test]
fn a_spec_full_of_signs_is_accepted() {
    let spec = r#"
source:
  title: "[AWS] Error reference"
  docs: https://docs.example.com/errors?lang=de&page=1#a,b
categories:
  - { class: 4XX, name: Client Error, description: "The client's request is wrong (see <Message>)." }
statuses:
  - code: 400
    reason: Bad Request
    description: "The request isn't valid: `<br>` isn't allowed, nor is {name}, $1 or 50%."
    causes:
      - id: all-wrong
        description: "None of the parts, i.e. 1–3, fits; see RFC 9110 … and more."
        help: "Use `a | b`, not a/b. Then: \"wait\"."
      - id: none
        description: Nothing is wrong, or so it seems
        deprecated: { since: 2024-13, note: "410" }
error_codes:
  - code: Sender.InvalidParameter
    aliases: [sender:InvalidParameter, "HTTP 400", "-", "(none)", "Some Error: with text", "a=b", "$invalid", "todo"]
    status: 400
    description: 'A parameter is "invalid".'
    causes: [all-wrong, none]
    messages:
      - { ends_with: "costs 5$", causes: [all-wrong] }
      - { contains: "%", causes: [all-wrong] }
      - { element: X-Thing, contains: "x|y", causes: [none] }
  - code: ERR_TBD_1
    status: 400
    description: TBD is not known here.
responses:
  headers: { code: [x-ms-error-code], request_id: [x-request-id] }
  members: { code: [error.code, $code, "@type", Code.Value], message: [message, "error message"] }
  texts: { code: ["Code:", "error code ="] }
  details: [x-thing, "ns:Detail", "valid?"]
  secrets: [X-Amz-Signature, "@secret"]
"#;
    assert_eq!(shown(spec), "");
}

/// No more are shown than somebody would read, and none is forgotten.
#[test]
fn a_spec_full_of_mistakes_is_checked_in_time() {
    let text = format!("statuses:\n{}", "  - { code: 1 }\n".repeat(10_000));
    let (_, _, mistakes) = read(text);
    assert_eq!(mistakes.shown.len() + mistakes.more, 20_000);
    assert_eq!(mistakes.shown.len(), crate::report::finding::MOST_SHOWN);
}

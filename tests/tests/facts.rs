//! The built-in catalogue compared with messages quoted by documents, SDKs and users: `corpus/facts/messages.tsv`.

use obs_codes::{Cause, ErrorCode, ErrorResponse, Retry, StatusCode};
use serde_yaml::Value;

struct Row {
    /// `None` if no document names the code.
    code: Option<&'static str>,
    status: u16,
    message: &'static str,
    causes: Vec<&'static str>,
}

fn rows() -> impl Iterator<Item = Row> {
    let table = include_str!("../corpus/facts/messages.tsv");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let [code, status, message, causes] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four cells: {line}");
        };
        Row {
            code: (code != "-").then_some(code),
            status: status.parse().unwrap(),
            message,
            causes: causes.split(',').collect(),
        }
    })
}

fn ids(causes: &[Cause]) -> Vec<&'static str> {
    causes.iter().map(|cause| cause.id()).collect()
}

#[test]
fn each_message_leads_to_its_causes() {
    let mut differences = Vec::new();
    for row in rows() {
        let Some(code) = row.code else { continue };
        let known: ErrorCode = code.parse().unwrap();
        let told = ids(known.causes_for(row.message));
        if told != row.causes {
            differences.push(format!("{code}: {}\n  {told:?}", row.message));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn each_message_leads_to_its_causes_in_a_body_and_in_headers() {
    for row in rows() {
        let Some(code) = row.code else { continue };
        let message = row.message.replace('&', "&amp;").replace('<', "&lt;");
        let body = format!("<Error><Code>{code}</Code><Message>{message}</Message></Error>");
        let of_body = ErrorResponse::from_parts(row.status, [], body.as_bytes());
        assert_eq!(ids(of_body.causes()), row.causes, "{body}");

        let headers = [
            ("x-obs-error-code", code.as_bytes()),
            ("x-obs-error-message", row.message.as_bytes()),
        ];
        let of_headers = ErrorResponse::from_parts(row.status, headers, b"");
        assert_eq!(ids(of_headers.causes()), row.causes, "{code}");
        assert_eq!(of_headers.error_code(), of_body.error_code());
    }
}

/// The cause of a message without a code is among the causes of its status.
#[test]
fn a_text_without_a_code_has_its_cause_in_the_status() {
    let rows: Vec<_> = rows().filter(|row| row.code.is_none()).collect();
    assert!(!rows.is_empty());
    for row in rows {
        let body = format!("<Error><Message>{}</Message></Error>", row.message);
        let error = ErrorResponse::from_parts(row.status, [], body.as_bytes());
        let told = ids(error.causes());
        for cause in &row.causes {
            let id = cause.strip_prefix('+').expect("causes begin with `+`");
            assert!(told.contains(&id), "{id}: {told:?}");
        }
    }
}

/// The document's causes come first, then the most frequent ones.
#[test]
fn a_status_without_a_code_has_what_is_met_in_the_field() {
    let further = |status: StatusCode| {
        let (listed, all) = (status.causes(), status.all_causes());
        assert_eq!(listed, &all[..listed.len()]);
        let further = &all[listed.len()..];
        assert!(
            further
                .iter()
                .all(|cause| cause.source() != status.source())
        );
        ids(further)
    };
    let forbidden = further(StatusCode::Forbidden);
    assert_eq!(forbidden[..2], ["unsigned-request", "referer-refused"]);
    for id in [
        "url-expired",
        "stale-signature",
        "kms-permission-missing",
        "security-token-missing",
        "object-archived",
        "path-style-refused",
    ] {
        let place = forbidden.iter().position(|known| *known == id);
        assert!(place.is_some_and(|place| place < 12), "{id}");
    }
    assert_eq!(further(StatusCode::NotFound)[0], "request-form-unsuitable");
    assert_eq!(
        further(StatusCode::MethodNotAllowed)[..2],
        ["needs-file-system", "unsupported-in-file-system"]
    );
    assert_eq!(further(StatusCode::RequestTimeout), ["client-timeout"]);
    assert_eq!(
        further(StatusCode::ServiceUnavailable),
        ["request-rate-too-high"]
    );
    // A response without a body, such as to a HEAD request.
    let head = ErrorResponse::from_parts(403, [], b"");
    assert_eq!(head.causes(), StatusCode::Forbidden.all_causes());
}

#[test]
fn each_code_of_the_second_reading_is_there() {
    let table = include_str!("../corpus/facts/codes.tsv");
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let [code, status, cause, retry] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four cells: {line}");
        };
        let code: ErrorCode = code.parse().expect(line);
        let number = code.status_code().as_u16().to_string();
        assert!(status == "?" || status == number, "{line}");
        assert_eq!(ids(code.causes()), [cause], "{line}");
        assert_eq!(code.retry().to_string(), retry, "{line}");
    }
}

/// The header for flow control implies a code if neither another header nor the body has one.
#[test]
fn an_indicator_stands_for_a_code() {
    for indicator in ["601", "602"] {
        let read = |status, body: &[u8]| {
            let headers = [("x-reserved-indicator", indicator.as_bytes())];
            ErrorResponse::from_parts(status, headers, body)
        };
        let limited = read(503, b"");
        assert_eq!(limited.error_code(), Some(ErrorCode::GetQosTokenException));
        assert_eq!(limited.causes(), [Cause::RequestRateTooHigh]);
        assert_eq!(limited.retry(), Retry::Slower);
        assert_eq!(limited.code(), None);
        // A code takes precedence, and the status has to match.
        let coded = read(503, b"<Error><Code>ServiceUnavailable</Code></Error>");
        assert_eq!(coded.error_code(), Some(ErrorCode::ServiceUnavailable));
        assert_eq!(
            read(503, b"<Error><Code>Other</Code></Error>").error_code(),
            None
        );
        for status in [200, 403, 999] {
            assert_eq!(read(status, b"").error_code(), None);
        }
    }
    let other = [("x-reserved-indicator", b"372".as_slice())];
    assert_eq!(
        ErrorResponse::from_parts(503, other, b"").error_code(),
        None
    );
}

/// Ensures that every rule of the spec is tested.
#[test]
fn each_rule_has_a_text() {
    let spec = include_str!("../../spec/error-codes.yaml");
    let spec: Value = serde_yaml::from_str(spec).unwrap();
    let rows: Vec<_> = rows().collect();
    let mut untested = Vec::new();
    for entry in spec["error_codes"].as_sequence().unwrap() {
        let code = entry["code"].as_str().unwrap();
        let Some(rules) = entry.get("messages") else {
            continue;
        };
        let rules = rules.as_sequence().unwrap();
        let mut met = vec![false; rules.len()];
        for row in rows.iter().filter(|row| is_named(entry, row.code)) {
            if let Some(first) = rules.iter().position(|rule| matches(rule, row.message)) {
                met[first] = true;
            }
        }
        let missing = rules.iter().zip(met).filter(|(_, met)| !met);
        untested.extend(missing.map(|(rule, _)| format!("{code}: {rule:?}")));
    }
    assert!(untested.is_empty(), "{}", untested.join("\n"));
}

/// The pages on single codes are numbered without gaps, except for the page that lists those of 404.
#[test]
fn each_page_on_a_code_is_the_page_of_one_code() {
    let spec = include_str!("../../spec/error-codes.yaml");
    let spec: Value = serde_yaml::from_str(spec).unwrap();
    let codes = spec["error_codes"].as_sequence().unwrap();
    let docs = codes.iter().filter_map(|entry| entry.get("docs"));
    let mut pages: Vec<u16> = docs
        .map(|docs| {
            let (_, page) = docs
                .as_str()
                .unwrap()
                .split_once("/obs_errorcode_")
                .unwrap();
            page.strip_suffix(".html").unwrap().parse().unwrap()
        })
        .collect();
    pages.sort_unstable();
    assert_eq!(pages, (3..=17).chain(19..=29).collect::<Vec<_>>());
}

fn is_named(entry: &Value, name: Option<&str>) -> bool {
    let aliases = entry.get("aliases").and_then(Value::as_sequence);
    let mut names = aliases.into_iter().flatten().chain([&entry["code"]]);
    name.is_some_and(|name| names.any(|known| known == name))
}

fn matches(rule: &Value, message: &str) -> bool {
    let holds = |key: &str, test: &dyn Fn(&str) -> bool| {
        let wanted = rule.get(key);
        wanted.is_none_or(|wanted| test(wanted.as_str().unwrap()))
    };
    holds("starts_with", &|text| message.starts_with(text))
        && holds("contains", &|text| message.contains(text))
        && holds("ends_with", &|text| message.ends_with(text))
}

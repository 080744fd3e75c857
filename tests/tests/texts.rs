//! Texts that people have at hand, and what is read from each: errors as printed by tools, in logs, pages and prose; and texts without an
//! error.
//!
//! `corpus/texts/texts.tsv` lists what each text states (`-` for nothing), which error code follows, which causes have to be among the
//! results, and whether to retry.

use std::fs;
use std::path::{Path, PathBuf};

use obs_codes::catalogue::Entry;
use obs_codes::{ErrorResponse, StatusCode};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/texts")
}

/// Returns the texts in a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|of| of == "txt"))
        .collect();
    files.sort();
    files
}

/// A row of the table.
struct Row {
    file: String,
    /// Status, code, error code, request id.
    said: [String; 4],
    causes: Vec<String>,
    retryable: String,
}

fn rows() -> Vec<Row> {
    let table = include_str!("../corpus/texts/texts.tsv");
    let lines = table.lines().skip(1);
    lines
        .map(|line| {
            let cells: Vec<_> = line.split('\t').map(str::to_owned).collect();
            let [
                file,
                status,
                code,
                error_code,
                request_id,
                causes,
                retryable,
            ] = cells.try_into().expect(line);
            Row {
                file,
                said: [status, code, error_code, request_id],
                causes: causes
                    .split(',')
                    .filter(|cause| *cause != "-")
                    .map(str::to_owned)
                    .collect(),
                retryable,
            }
        })
        .collect()
}

/// Returns what was read from a response, in the format of the table.
fn said(error: &ErrorResponse) -> [String; 4] {
    let or_none = |value: Option<&str>| value.unwrap_or("-").to_owned();
    [
        error
            .status()
            .map_or_else(|| "-".to_owned(), |status| status.to_string()),
        or_none(error.code()),
        or_none(error.error_code().map(Entry::key)),
        or_none(error.request_id()),
    ]
}

fn differences(text: &[u8], row: &Row) -> Vec<String> {
    let file = &row.file;
    let Some(error) = ErrorResponse::from_text(text) else {
        return vec![format!(
            "{file}: nothing was found, instead of {:?}",
            row.said
        )];
    };
    let mut differences = Vec::new();
    if said(&error) != row.said {
        differences.push(format!(
            "{file}: {:?} instead of {:?}",
            said(&error),
            row.said
        ));
    }
    let causes: Vec<_> = error.causes().iter().map(|cause| cause.key()).collect();
    for cause in row
        .causes
        .iter()
        .filter(|cause| !causes.contains(&cause.as_str()))
    {
        differences.push(format!("{file}: {cause} is not among {causes:?}"));
    }
    let retryable = if error.is_retryable() { "yes" } else { "no" };
    if row.retryable != "-" && row.retryable != retryable {
        differences.push(format!("{file}: retryable is {retryable}"));
    }
    differences
}

#[test]
fn every_text_is_read_as_listed() {
    let rows = rows();
    assert!(rows.len() >= 400, "{}", rows.len());
    let differences: Vec<_> = rows
        .iter()
        .flat_map(|row| {
            let text = fs::read(folder().join(&row.file).with_extension("txt")).expect(&row.file);
            differences(&text, row)
        })
        .collect();
    assert!(
        differences.is_empty(),
        "{} of {}:\n{}",
        differences.len(),
        rows.len(),
        differences.join("\n")
    );
}

#[test]
fn every_text_is_in_the_table() {
    let mut listed: Vec<_> = rows().into_iter().map(|row| row.file).collect();
    listed.sort();
    let files = files(&folder());
    let files: Vec<_> = files
        .iter()
        .map(|file| file.file_stem().unwrap().to_string_lossy())
        .collect();
    assert_eq!(listed, files);
}

#[test]
fn texts_without_a_response_give_nothing() {
    let files = files(&folder().join("none"));
    assert!(files.len() >= 140, "{}", files.len());
    let invented: Vec<_> = files
        .iter()
        .filter_map(|file| Some((file, ErrorResponse::from_text(fs::read(file).unwrap())?)))
        .map(|(file, error)| format!("{}: {error}", file.file_stem().unwrap().display()))
        .collect();
    assert!(
        invented.is_empty(),
        "{} of {}:\n{}",
        invented.len(),
        files.len(),
        invented.join("\n")
    );
}

/// Texts that are only read as a whole: a single status, a title, a first line that names columns, or a certain encoding.
const WHOLE: [&str; 10] = [
    "a05-curl-write-out",
    "a06-curl-body-and-write-out",
    "m06-issue-title",
    "o01-title-on",
    "o02-title-colon",
    "s24-csv-audit",
    "u01-csv-header",
    "u04-csv-quoted",
    "y08-quoted-printable",
    "y20-jmeter-csv",
];

/// A long text is read in chunks. An error in it is found as if it were alone, whatever surrounds it.
#[test]
fn an_error_is_read_the_same_in_a_long_log() {
    let noise = "2026-11-25 10:40:30.417 INFO worker-3 com.example.TransferManager took 512 parts, status=200, in 404 ms\n".repeat(400);
    for row in rows() {
        let text = fs::read(folder().join(&row.file).with_extension("txt")).unwrap();
        if row.file.contains("utf16") || WHOLE.contains(&row.file.as_str()) {
            continue;
        }
        let alone = ErrorResponse::from_text(&text).expect(&row.file);
        let log = [noise.as_bytes(), b"\n", &text, b"\n", noise.as_bytes()].concat();
        // In long texts, messages are only looked for in lines with a word for failure.
        if alone.status().is_none() && alone.code().is_none() {
            continue;
        }
        let found = ErrorResponse::from_text(&log).map(|error| said(&error));
        assert_eq!(found, Some(said(&alone)), "{}", row.file);
    }
}

/// The statuses, codes and ids of a result occur in the text.
#[test]
fn results_only_contain_values_from_the_text() {
    for row in rows() {
        let text = fs::read(folder().join(&row.file).with_extension("txt")).unwrap();
        if row.file.contains("utf16") || row.file.contains("quoted-printable") {
            continue;
        }
        let text = String::from_utf8_lossy(&text);
        for error in ErrorResponse::errors_in_text(&*text) {
            let joined: String = text.split_whitespace().collect();
            for value in [error.code(), error.request_id(), error.host_id()]
                .into_iter()
                .flatten()
            {
                assert!(
                    text.contains(value) || joined.contains(value),
                    "{}: {value}",
                    row.file
                );
            }
        }
    }
}

#[test]
fn the_last_error_is_returned() {
    for row in rows() {
        let text = fs::read(folder().join(&row.file).with_extension("txt")).unwrap();
        let last = ErrorResponse::errors_in_text(&text).last();
        assert_eq!(last, ErrorResponse::from_text(&text), "{}", row.file);
    }
}

#[test]
fn all_errors_of_a_log_are_returned_in_order() {
    let log = "\
10:40:30 ERROR put a failed, status [403], error code [AccessDenied], request id [0000018A0B1C]
10:40:31 INFO  put b done, status [200], request id [0000018A0B1D]
10:40:32 ERROR put c failed, status [503], error code [SlowDown], request id [0000018A0B1E]
10:40:33 ERROR put d failed, status [404]
10:40:34 DEBUG sending request id [0000018A0B1F]
";
    let all: Vec<_> = ErrorResponse::errors_in_text(log)
        .map(|error| said(&error))
        .collect();
    assert_eq!(
        all,
        [
            ["403", "AccessDenied", "AccessDenied", "0000018A0B1C"],
            ["503", "SlowDown", "SlowDown", "0000018A0B1E"],
            ["404", "-", "-", "-"],
        ]
    );
}

#[test]
fn a_missing_status_or_code_is_implied() {
    let error = ErrorResponse::from_text("upload failed: NoSuchBucket").unwrap();
    assert_eq!(
        (error.status(), error.status_code()),
        (None, Some(StatusCode::NotFound))
    );
    let error = ErrorResponse::from_text(
        "Virtual host domain is required while accessing a specific bucket.",
    )
    .unwrap();
    assert_eq!(error.code(), None);
    assert_eq!(
        error.error_code().map(Entry::key),
        Some("VirtualHostDomainRequired")
    );
    // The status contradicts the code of that message.
    let error =
        ErrorResponse::from_text("status: 500, message: Virtual host domain is required.").unwrap();
    assert_eq!((error.status(), error.error_code()), (Some(500), None));
}

/// The catalogue of another service, whose codes have other spellings, and which uses default names.
mod gateway {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - { code: 404, reason: Not Found, description: It is not there. }
          - { code: 429, reason: Slow Please, description: It is too much. }
        error_codes:
          - { code: route-not-found, status: 404, description: The route is not there. }
          - { code: QUOTA_USED_UP, status: 429, description: The quota is used up. }
    "# }
}

#[test]
fn texts_are_read_with_any_catalogue() {
    type Answer = obs_codes::response::ErrorResponse<gateway::StatusCode>;
    let read = |text: &str| {
        let error = Answer::from_text(text)?;
        Some((error.status(), error.code().map(str::to_owned)))
    };
    let code = |code: &str| Some(code.to_owned());
    assert_eq!(
        read("request failed: route-not-found"),
        Some((None, code("route-not-found")))
    );
    assert_eq!(
        read("404 route-not-found: no such route"),
        Some((Some(404), code("route-not-found")))
    );
    assert_eq!(
        read("status=429 code=QUOTA_USED_UP request_id=1234abcd"),
        Some((Some(429), code("QUOTA_USED_UP")))
    );
    assert_eq!(read("Status: Slow Please"), Some((Some(429), None)));
    assert_eq!(read("upload failed: AccessDenied"), None);
    assert_eq!(
        read("see route-not-found in the table of error codes"),
        None
    );
    let noise = "10:40:30 INFO took 512 parts, status=200\n".repeat(1000);
    let log = format!("{noise}10:40:31 ERROR request failed: QUOTA_USED_UP\n{noise}");
    assert_eq!(read(&log), Some((None, code("QUOTA_USED_UP"))));
}

/// Found by the fuzzer: with so many NULs, the body was taken for a binary one, and the result was the success.
#[test]
fn a_body_with_nuls_is_read() {
    let id = "\0".repeat(80);
    let text =
        format!("HTTP/2 200\n<Error><Code>AccessDenied</Code><HostId>1{id}2</HostId></Error>\n");
    let error = ErrorResponse::from_text(&text).unwrap();
    assert!(error.is_error());
    assert_eq!(error.code(), Some("AccessDenied"));
    assert_eq!(error.status(), Some(200));
}

#[test]
fn the_message_is_found_after_a_parenthesis() {
    let before = "An error occurred (SlowDown) when calling the CompleteMultipartUpload operation";
    for between in ["", " (reached max retries: 4)"] {
        let text = format!("{before}{between}: Please reduce your request rate.");
        let error = ErrorResponse::from_text(text).unwrap();
        assert_eq!(error.message(), Some("Please reduce your request rate."));
    }
}

/// In JSON log entries, the message of the entry encloses that of the error.
#[test]
fn the_message_of_an_error_takes_precedence_over_that_of_the_log() {
    for (file, message) in [
        ("s15-sentry-json", "Access Denied"),
        ("s16-datadog-json", "The specified key does not exist."),
        ("s25-loki-logfmt", "The specified bucket does not exist"),
        ("u11-zap-msg-err", "The specified bucket does not exist"),
        ("u12-slog-msg-error", "Access Denied"),
        (
            "u13-logback-json",
            "The operation is not valid for the object's storage class",
        ),
    ] {
        let text = fs::read(folder().join(file).with_extension("txt")).unwrap();
        let error = ErrorResponse::from_text(text).unwrap();
        assert_eq!(error.message(), Some(message), "{file}");
    }
    // Without another message, that of the entry is returned.
    let entry = r#"{"level":"error","msg":"put \"a\" failed","code":"SlowDown","status":503}"#;
    let error = ErrorResponse::from_text(entry).unwrap();
    assert_eq!(error.message(), Some("put \"a\" failed"));
}

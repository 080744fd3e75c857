//! The built-in catalogue compared with the document, with HTTP's registry, and with values that must not change.

use obs_codes::{Category, Cause, ErrorCode, Retry, StatusCode};

const DOCUMENT: &str = "HTTP Status Codes";

fn in_document(source: Option<&obs_codes::Source>) -> bool {
    source.is_some_and(|source| source.title() == DOCUMENT)
}

#[test]
fn the_document_is_transcribed_completely() {
    assert_eq!(Category::ALL.len(), 5);
    assert_eq!(
        StatusCode::ALL
            .iter()
            .filter(|status| in_document(status.source()))
            .count(),
        8
    );
    assert_eq!(
        Cause::ALL
            .iter()
            .filter(|cause| in_document(cause.source()))
            .count(),
        20
    );
    let lists: Vec<_> = StatusCode::ALL[..8]
        .iter()
        .map(|status| (status.as_u16(), status.causes().len()))
        .collect();
    assert_eq!(
        lists,
        [
            (400, 4),
            (403, 6),
            (404, 4),
            (405, 1),
            (408, 1),
            (409, 2),
            (500, 1),
            (503, 1)
        ]
    );
    assert_eq!(
        StatusCode::NotFound.source().unwrap().updated(),
        Some("2022-09-07")
    );
}

/// Compares each line of the document's two tables, in order.
#[test]
fn the_document_is_transcribed_word_for_word() {
    let mut lines = Vec::new();
    for category in Category::ALL {
        lines.extend([category.class(), category.description()].map(str::to_owned));
    }
    let statuses = StatusCode::ALL.iter();
    for status in statuses.filter(|status| in_document(status.source())) {
        lines.extend([status.to_string(), status.description().to_owned()]);
        lines.extend(
            status
                .causes()
                .iter()
                .map(|cause| cause.description().to_owned()),
        );
    }
    let document = include_str!("../corpus/facts/document.txt");
    assert_eq!(lines, document.lines().collect::<Vec<_>>());
}

#[test]
fn cause_ids_do_not_change() {
    let ids: Vec<_> = Cause::ALL
        .iter()
        .filter(|cause| in_document(cause.source()))
        .map(|cause| cause.id())
        .collect();
    assert_eq!(
        ids,
        [
            "invalid-request-parameter",
            "md5-mismatch",
            "invalid-sdk-parameter",
            "invalid-bucket-name",
            "signature-mismatch",
            "permission-denied",
            "account-in-arrears",
            "bucket-quota-exceeded",
            "invalid-access-key",
            "clock-skew",
            "bucket-not-found",
            "object-not-found",
            "bucket-configuration-not-found",
            "multipart-upload-not-found",
            "unsupported-in-region",
            "socket-timeout",
            "bucket-name-taken",
            "bucket-not-empty",
            "internal-error",
            "temporarily-unreachable",
        ]
    );
}

#[test]
fn a_documented_status_only_lists_causes_of_the_document() {
    for status in StatusCode::ALL
        .iter()
        .filter(|status| in_document(status.source()))
    {
        assert!(
            status
                .causes()
                .iter()
                .all(|cause| in_document(cause.source()) && cause.status_code() == *status)
        );
    }
}

/// Reason phrases follow HTTP's registry rather than the document.
#[test]
fn reason_phrases_are_those_of_http() {
    for status in StatusCode::ALL {
        let registered = http::StatusCode::from_u16(status.as_u16()).unwrap();
        assert_eq!(registered.canonical_reason(), Some(status.reason()));
    }
}

#[test]
fn causes_belong_to_the_status_of_their_code() {
    for code in ErrorCode::ALL {
        assert!(!code.causes().is_empty(), "{code}");
        assert!(
            code.causes()
                .iter()
                .all(|cause| cause.status_code() == code.status_code()),
            "{code}"
        );
    }
}

#[test]
fn texts_are_sentences() {
    let causes = Cause::ALL
        .iter()
        .flat_map(|cause| [Some(cause.description()), cause.help()])
        .flatten();
    let statuses = StatusCode::ALL.iter().map(|status| status.description());
    let codes = ErrorCode::ALL.iter().map(|code| code.description());
    for text in causes.chain(statuses).chain(codes) {
        assert!(text.ends_with('.') || text == "Invalid AK", "{text}");
        assert!(text.starts_with(|c: char| c.is_uppercase()), "{text}");
    }
    for cause in Cause::ALL {
        let help = cause.help().unwrap_or_default();
        assert!(!help.is_empty(), "{}", cause.id());
        let sentences = help.split_inclusive(". ").count();
        assert!(sentences <= 2, "{sentences} sentences: {help}");
        assert!(help.len() < 350, "{} bytes: {help}", help.len());
    }
}

/// Matching is case-sensitive, and without a matching rule all causes are returned.
#[test]
fn other_messages_do_not_narrow_the_causes() {
    let skewed = ErrorCode::RequestTimeTooSkewed;
    assert_eq!(
        skewed.causes_for("Request has expired."),
        [Cause::UrlExpired]
    );
    for other in ["", "request has expired.", "The Request has expired."] {
        assert_eq!(skewed.causes_for(other), skewed.causes());
    }
    let denied = ErrorCode::AccessDenied;
    assert_eq!(denied.causes_for("User: someone"), denied.causes());
    assert!(!denied.causes().contains(&Cause::ObjectLocked));
}

/// "Bad Request" is a misprint in the documentation.
#[test]
fn a_misprint_is_read_as_the_code() {
    assert_eq!("Bad Request".parse(), Ok(ErrorCode::BadRequest));
}

#[test]
fn retry_is_advised_if_it_helps() {
    assert_eq!(ErrorCode::SlowDown.retry(), Retry::Slower);
    assert_eq!(StatusCode::TooManyRequests.retry(), Retry::Slower);
    assert_eq!(StatusCode::RequestTimeout.retry(), Retry::Backoff);
    assert_eq!(ErrorCode::RequestTimeTooSkewed.retry(), Retry::AfterFix);
    assert_eq!(ErrorCode::NoSuchKey.retry(), Retry::Never);
    // The connection was closed early, flow control refused the request, a directory was busy.
    assert_eq!(ErrorCode::IncompleteBody.retry(), Retry::Backoff);
    assert_eq!(ErrorCode::GetQosTokenException.retry(), Retry::Slower);
    assert_eq!(ErrorCode::FsRenameConflict.retry(), Retry::Backoff);
    // Sent again unchanged, a wrong signature is still wrong, and too many of them block the client.
    assert_eq!(ErrorCode::SignatureDoesNotMatch.retry(), Retry::AfterFix);
    // Not failures of the server, although the status is 500.
    assert_eq!(ErrorCode::Sys0008.retry(), Retry::AfterFix);
    assert_eq!(ErrorCode::Sys0039.retry(), Retry::Never);
    for unlisted in [502, 504, 520] {
        assert_eq!(StatusCode::from_u16(unlisted), None);
        assert!(Category::from_status(unlisted).unwrap().is_retryable());
    }
}

/// The first two columns of the comparison with clients come from the catalogue.
#[test]
fn the_page_on_retrying_says_what_the_catalogue_says() {
    let page = include_str!("../../docs/retry.md");
    let (_, table) = page.split_once("| answer | here |").unwrap();
    let mut rows = 0;
    for row in table.lines().skip(2).take_while(|line| !line.is_empty()) {
        let mut cells = row.split('|').skip(1);
        let answers = cells.next().unwrap().split(',');
        let retry = cells.next().unwrap().trim().trim_matches('`');
        for answer in answers.map(|answer| answer.trim().trim_matches('`')) {
            let said = match answer.parse() {
                Ok(status) => retry_of(status),
                Err(_) => answer.parse::<ErrorCode>().expect(answer).retry(),
            };
            assert_eq!(said.to_string(), retry, "{answer}");
        }
        rows += 1;
    }
    assert!(rows > 10);
}

fn retry_of(status: u16) -> Retry {
    match StatusCode::from_u16(status) {
        Some(status) => status.retry(),
        None => Category::from_status(status).unwrap().retry(),
    }
}

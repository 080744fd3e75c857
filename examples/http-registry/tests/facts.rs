//! What the spec says, against what others know.

use http_registry::{Category, Cause, StatusCode};

/// Where the `http` crate has a reason phrase that is no longer that of the registry.
const RENAMED: [(u16, &str, &str); 3] = [
    (
        203,
        "Non Authoritative Information",
        "it has had its hyphen since RFC 2068",
    ),
    (413, "Payload Too Large", "renamed by RFC 9110, 15.5.14"),
    (422, "Unprocessable Entity", "renamed by RFC 9110, 15.5.21"),
];

#[test]
fn numbers_and_reasons_are_those_of_the_http_crate() {
    for code in 100..=999 {
        let theirs = http::StatusCode::from_u16(code).unwrap().canonical_reason();
        let ours = StatusCode::from_u16(code).map(StatusCode::reason);
        if let Some((_, old, why)) = RENAMED.iter().find(|(renamed, ..)| *renamed == code) {
            assert_eq!(theirs, Some(*old), "{code} is no exception any more: {why}");
            assert!(ours.is_some() && ours != theirs, "{code}: {why}");
        } else {
            assert_eq!(ours, theirs, "{code}");
        }
    }
}

#[test]
fn statuses_are_in_order_and_in_the_five_classes() {
    assert!(StatusCode::ALL.is_sorted());
    let classes: Vec<_> = Category::ALL.iter().map(|class| class.class()).collect();
    assert_eq!(classes, ["1XX", "2XX", "3XX", "4XX", "5XX"]);
    for status in StatusCode::ALL {
        let theirs = http::StatusCode::from_u16(status.as_u16()).unwrap();
        assert_eq!(status.is_informational(), theirs.is_informational());
        assert_eq!(status.is_success(), theirs.is_success());
        assert_eq!(status.is_redirection(), theirs.is_redirection());
        assert_eq!(status.is_client_error(), theirs.is_client_error());
        assert_eq!(status.is_server_error(), theirs.is_server_error());
    }
}

/// The RFC and the section that end a description.
fn section(description: &str) -> (&str, &str) {
    let (_, last) = description.rsplit_once(" RFC ").expect(description);
    let (rfc, section) = last.split_once(", ").expect(description);
    (rfc, section.strip_suffix('.').expect(description))
}

#[test]
fn descriptions_name_the_section_that_they_come_from() {
    let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    for status in StatusCode::ALL {
        let (rfc, section) = section(status.description());
        assert!(numeric(rfc), "{status}: RFC {rfc}");
        assert!(section.split('.').all(numeric), "{status}: {section}");
        if rfc == "9110" {
            // Section 15.2 of RFC 9110 is about 1xx, and so on.
            let of_class = format!("15.{}.", status.as_u16() / 100 + 1);
            assert!(section.starts_with(&of_class), "{status}: {section}");
        }
    }
    let mut sections: Vec<_> = StatusCode::ALL
        .iter()
        .map(|status| section(status.description()))
        .collect();
    sections.sort_unstable();
    let (statuses, _) = (sections.len(), sections.dedup());
    assert_eq!(sections.len(), statuses, "two statuses name one section");
}

#[test]
fn what_may_be_tried_again_is_what_http_says_so_of() {
    let retryable: Vec<_> = StatusCode::ALL
        .iter()
        .filter(|status| status.retry().is_retryable())
        .map(|status| status.as_u16())
        .collect();
    assert_eq!(retryable, [408, 425, 429, 500, 502, 503, 504]);
}

#[test]
fn causes_say_what_to_do_and_have_an_id_that_can_be_looked_up() {
    for cause in Cause::ALL {
        assert!(cause.help().is_some(), "{cause:?}");
        assert_eq!(cause.id().parse(), Ok(*cause));
        assert!(cause.status_code().causes().contains(cause));
    }
}

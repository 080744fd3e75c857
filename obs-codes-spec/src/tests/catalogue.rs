//! What is read from specs in which nothing is wrong.

use super::read;
use crate::{Format, Mistake, Role, Source, Where, check};

#[test]
fn documentation_deprecation_and_fallback_are_read() {
    let spec = "
source: { title: Things, docs: https://example.com/things }
fallback: 503
statuses:
  - code: 404
    reason: Not Found
    description: x.
    docs: https://example.com/404
    causes: [{ id: gone, description: x., docs: 'https://example.com/gone' }]
  - { code: 503, reason: Busy, description: x., deprecated: { since: 0.2.0, note: Use 404. } }
error_codes:
  - { code: Gone, status: 404, description: x., docs: http://example.com, deprecated: { since: 2026-01-01 } }
";
    let (_, catalogue, mistakes) = read(spec);
    assert!(mistakes.shown.is_empty(), "{mistakes:?}");
    assert_eq!(catalogue.fallback, Some(1));
    assert_eq!(
        catalogue.documents[0].docs.as_deref(),
        Some("https://example.com/things")
    );
    let docs = catalogue.statuses[0].docs.as_deref();
    assert_eq!(docs, Some("https://example.com/404"));
    let docs = catalogue.causes[0].docs.as_deref();
    assert_eq!(docs, Some("https://example.com/gone"));
    let deprecated = catalogue.statuses[1].deprecated.as_ref().unwrap();
    assert_eq!(deprecated.since, "0.2.0");
    assert_eq!(deprecated.note.as_deref(), Some("Use 404."));
    let code = &catalogue.error_codes[0];
    assert_eq!(code.docs.as_deref(), Some("http://example.com"));
    assert_eq!(code.deprecated.as_ref().unwrap().since, "2026-01-01");
}

#[test]
fn several_statuses_and_further_causes_are_read() {
    let spec = "
statuses:
  - { code: 400, reason: Bad Request, description: x., causes: [{ id: idle, description: x. }] }
  - { code: 403, reason: Forbidden, description: x., causes: [{ id: denied, description: x. }] }
  - { code: 503, reason: Busy, description: x., causes: [{ id: locked, description: x. }] }
causes:
  - { id: unsigned, status: [403, 400], description: x. }
  - { id: unread, status: 400, description: x. }
error_codes:
  - code: Timeout
    status: [503, 400]
    description: x.
    causes: [unread, locked, unsigned]
    further_causes: [idle]
    messages: [{ contains: idle, causes: [idle] }]
  - { code: Denied, status: 403, description: x., causes: [unsigned] }
";
    let (_, catalogue, mistakes) = read(spec);
    assert!(mistakes.shown.is_empty(), "{mistakes:?}");
    let [timeout, denied] = &catalogue.error_codes[..] else {
        panic!("there are two");
    };
    assert_eq!((timeout.status, &timeout.also[..]), (2, &[0][..]));
    assert_eq!((denied.status, &denied.also[..]), (1, &[][..]));
    let ids = |causes: &[usize]| {
        let ids = causes.iter().map(|cause| &*catalogue.causes[*cause].id);
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(&timeout.causes), "locked unread unsigned", "by status");
    assert_eq!(ids(&timeout.further_causes), "idle");
    assert_eq!(ids(&timeout.messages[0].causes), "idle");
    assert_eq!(ids(&denied.causes), "unsigned");
    let unsigned = &catalogue.causes[denied.causes[0]];
    assert_eq!((unsigned.status, &unsigned.also[..]), (1, &[0][..]));
    assert_eq!(
        [0, 1, 2].map(|status| unsigned.is_of(status)),
        [true, true, false]
    );
}

#[test]
fn a_rule_may_be_about_an_element() {
    let spec = "
statuses:
  - code: 412
    reason: Precondition Failed
    description: x.
    causes: [{ id: changed, description: x. }, { id: exists, description: x. }]
error_codes:
  - code: Failed
    status: 412
    description: x.
    causes: [changed, exists]
    messages:
      - { contains: If-, causes: [changed, exists] }
      - { element: Condition, contains: If-None-Match, causes: [exists] }
      - { element: Condition, contains: If-, causes: [changed] }
      - { element: Condition, contains: If-Match, causes: [changed] }
";
    let (_, catalogue, mistakes) = read(spec);
    let elements = catalogue.error_codes[0].messages.iter();
    let elements: Vec<_> = elements.map(|rule| rule.element.as_deref()).collect();
    assert_eq!(
        elements,
        [
            None,
            Some("Condition"),
            Some("Condition"),
            Some("Condition")
        ]
    );
    // Of rules about one thing, an earlier one can leave nothing to a later one.
    let shown: Vec<_> = mistakes.shown.iter().map(Mistake::message).collect();
    assert_eq!(
        shown,
        ["this rule is never used: an earlier one matches whatever it matches"]
    );
}

#[test]
fn names_of_responses_are_read() {
    let spec = "
statuses:
  - { code: 403, reason: Forbidden, description: x., causes: [{ id: skew, description: x. }] }
responses:
  root: Error
  headers: { request_id: [x-id], code: [x-code, x-other-code] }
  elements: { code: [Code] }
  members: { code: [code, error_code] }
  details: [ArgumentName]
  secrets: [Token]
  clock: [skew]
  copied: [ETag]
";
    let (_, catalogue, mistakes) = read(spec);
    assert!(mistakes.shown.is_empty(), "{mistakes:?}");
    let responses = catalogue.responses.unwrap();
    assert_eq!(responses.root.as_deref(), Some("Error"));
    assert_eq!(responses.format, Format::Xml);
    let names: Vec<_> = responses
        .names
        .iter()
        .map(|(place, role, names)| (*place, *role, names.join(" ")))
        .collect();
    assert_eq!(
        names,
        [
            (Where::Headers, Role::Code, "x-code x-other-code".to_owned()),
            (Where::Headers, Role::RequestId, "x-id".to_owned()),
            (Where::Elements, Role::Code, "Code".to_owned()),
            (Where::Members, Role::Code, "code error_code".to_owned()),
        ]
    );
    assert_eq!(
        (responses.details, responses.secrets),
        (vec!["ArgumentName".to_owned()], vec!["Token".to_owned()])
    );
    assert_eq!(
        (responses.clock, responses.copied),
        (vec![0], vec!["ETag".to_owned()])
    );
}

#[test]
fn the_format_is_explicit_or_follows_from_the_names() {
    for (responses, format) in [
        ("{ root: Error }", Format::Xml),
        ("{ root: Error, format: problem }", Format::Problem),
        ("{ members: { code: [code] } }", Format::Json),
    ] {
        let spec = format!(
            "statuses: [{{ code: 404, reason: A, description: x. }}]\nresponses: {responses}\n"
        );
        let (_, catalogue, mistakes) = read(spec);
        assert!(mistakes.shown.is_empty(), "{mistakes:?}");
        assert_eq!(catalogue.responses.unwrap().format, format);
    }
}

#[test]
fn a_second_fallback_or_responses_is_rejected() {
    let statuses = "statuses: [{ code: 404, reason: A, description: x. }]\n";
    let once = "fallback: 404\nresponses: { root: Error }\n";
    let sources = [
        Source::new("a.yaml", format!("{statuses}{once}")),
        Source::new("b.yaml", once),
    ];
    let (_, mistakes) = check(&sources);
    let messages: Vec<_> = mistakes.shown.iter().map(Mistake::message).collect();
    assert_eq!(
        messages,
        [
            "`fallback` is given twice; one catalogue has one",
            "`responses` is given twice; one catalogue has one"
        ]
    );
}

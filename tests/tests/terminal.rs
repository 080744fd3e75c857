//! Reports and messages about specs escape the same control characters, so neither can control a terminal.

use obs_codes::ErrorResponse;
use obs_codes_spec::{Source, check, is_control};

/// Returns the report on an error whose message contains this character.
fn report(c: char) -> String {
    let body = serde_json::json!({ "message": format!("a{c}b") }).to_string();
    ErrorResponse::from_parts(
        404,
        [("content-type", b"application/json".as_slice())],
        body.as_bytes(),
    )
    .report()
    .to_string()
}

#[test]
fn reports_escape_the_same_characters_as_messages_about_specs() {
    for c in ('\0'..='\u{3000}').filter(|c| !c.is_whitespace()) {
        assert_eq!(report(c).contains(c), !is_control(c), "{c:?}");
    }
}

#[test]
fn messages_about_specs_escape_control_characters() {
    for c in ('\0'..='\u{3000}').filter(|c| is_control(*c) && *c != '\n') {
        let spec = format!("statuses: [a{c}b]\n");
        let (_, mistakes) = check(&[Source::new("spec.yaml", spec)]);
        for mistake in &mistakes.shown {
            assert!(!mistake.render().contains(c), "{c:?}: {}", mistake.render());
        }
        assert!(!mistakes.shown.is_empty());
    }
}

//! What a terminal would obey is shown by nobody: reports and the messages about specs know the same characters.

use obs_codes::ErrorResponse;
use obs_codes_spec::{Source, check, is_control};

/// A report on an error whose message has this character.
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
fn reports_have_no_character_that_messages_about_specs_have_not() {
    for c in ('\0'..='\u{3000}').filter(|c| !c.is_whitespace()) {
        assert_eq!(report(c).contains(c), !is_control(c), "{c:?}");
    }
}

#[test]
fn a_message_about_a_spec_has_none_of_them() {
    for c in ('\0'..='\u{3000}').filter(|c| is_control(*c) && *c != '\n') {
        let spec = format!("statuses: [a{c}b]\n");
        let (_, mistakes) = check(&[Source::new("spec.yaml", spec)]);
        for mistake in &mistakes.shown {
            assert!(!mistake.render().contains(c), "{c:?}: {}", mistake.render());
        }
        assert!(!mistakes.shown.is_empty());
    }
}

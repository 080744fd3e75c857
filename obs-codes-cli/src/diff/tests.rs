//! Reports of small edits.

use obs_codes_spec::{Catalogue, Source, check};

use super::{Change, Effect, compare};

const OLD: &str = "\
statuses:
  - code: 404
    reason: Not Found
    description: It is not here.
    causes:
      - { id: key-unknown, description: No such key., help: Look again. }
      - { id: name-unknown, description: No such name. }
  - { code: 409, reason: Conflict, description: It is there already. }
error_codes:
  - { code: NoSuchKey, aliases: [No Such Key], status: 404, description: There is no key., causes: [key-unknown] }
";

fn catalogue(text: &str) -> Catalogue {
    let sources = [Source::new("spec.yaml", text)];
    let (catalogue, mistakes) = check(&sources);
    let shown: Vec<_> = mistakes
        .shown
        .iter()
        .map(obs_codes_spec::Mistake::render)
        .collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
    catalogue
}

/// The changes reported for replacements in the spec.
fn after(replacements: &[(&str, &str)]) -> Vec<Change> {
    let mut new = OLD.to_owned();
    for (was, is) in replacements {
        assert!(new.contains(was), "{was:?} is not there");
        new = new.replace(was, is);
    }
    compare(&catalogue(OLD), &catalogue(&new))
}

#[track_caller]
fn says(replacements: &[(&str, &str)], wanted: &[&str]) {
    let changes: Vec<_> = after(replacements)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(changes, wanted);
}

const STATUS: &str = "  - { code: 409, reason: Conflict, description: It is there already. }\n";

#[test]
fn nothing_changed() {
    says(&[], &[]);
    // The order of entries is not guaranteed.
    let turned = OLD
        .replace(STATUS, "")
        .replace("statuses:\n", &format!("statuses:\n{STATUS}"));
    assert_eq!(compare(&catalogue(OLD), &catalogue(&turned)), []);
}

#[test]
fn additions() {
    let gone = "  - { code: 410, reason: Gone, description: It was here. }\n";
    says(
        &[(STATUS, &format!("{STATUS}{gone}"))],
        &["harmless: StatusCode::Gone is new, `410`"],
    );
    says(
        &[("[No Such Key]", "[No Such Key, NoKey]")],
        &["harmless: `NoKey` parses as ErrorCode::NoSuchKey"],
    );
}

#[test]
fn removals() {
    says(
        &[(STATUS, "")],
        &["breaking: StatusCode::Conflict no longer compiles, and `409` no longer parses"],
    );
    says(
        &[(" aliases: [No Such Key],", "")],
        &["breaking: `No Such Key` no longer parses"],
    );
    says(
        &[(
            "      - { id: name-unknown, description: No such name. }\n",
            "",
        )],
        &[
            "breaking: Cause::NameUnknown no longer compiles, and `name-unknown` no longer parses",
            "harmless: the causes of StatusCode::NotFound have changed\n  - name-unknown",
        ],
    );
}

#[test]
fn a_different_rust_name() {
    says(
        &[("reason: Not Found", "reason: Not Found\n    name: Missing")],
        &["breaking: StatusCode::NotFound no longer compiles: renamed to StatusCode::Missing"],
    );
}

#[test]
fn a_different_number_or_id() {
    says(
        &[("409", "419")],
        &["breaking: StatusCode::Conflict is now `419`, and `409` no longer parses"],
    );
    says(
        &[("name-unknown", "name-missing")],
        &[
            "breaking: Cause::NameUnknown no longer compiles, and `name-unknown` no longer parses: renamed to Cause::NameMissing, `name-missing`",
            "harmless: the causes of StatusCode::NotFound have changed\n  - name-unknown\n  + name-missing",
        ],
    );
}

#[test]
fn a_code_that_became_an_alias() {
    says(
        &[
            ("code: NoSuchKey,", "code: KeyMissing,"),
            ("[No Such Key]", "[No Such Key, NoSuchKey]"),
            ("There is no key.", "No key is there."),
        ],
        &[
            "breaking: ErrorCode::NoSuchKey no longer compiles; `NoSuchKey` parses as ErrorCode::KeyMissing",
            "breaking: `No Such Key` parsed as ErrorCode::NoSuchKey, and now parses as ErrorCode::KeyMissing",
            "harmless: ErrorCode::KeyMissing is new, `KeyMissing`",
            "harmless: `NoSuchKey` parses as ErrorCode::KeyMissing",
        ],
    );
}

#[test]
fn a_code_whose_old_value_is_still_read() {
    let with_alias = ("[No Such Key]", "[No Such Key, NoSuchKey]");
    says(
        &[
            ("code: NoSuchKey,", "code: KeyMissing, name: NoSuchKey,"),
            with_alias,
        ],
        &[
            "behaviour: ErrorCode::NoSuchKey is now `KeyMissing`, and `NoSuchKey` parses as ErrorCode::NoSuchKey",
            "harmless: `NoSuchKey` parses as ErrorCode::NoSuchKey",
        ],
    );
    says(
        &[("code: NoSuchKey,", "code: KeyMissing,"), with_alias],
        &[
            "breaking: ErrorCode::NoSuchKey no longer compiles, and `NoSuchKey` parses as ErrorCode::KeyMissing: renamed to ErrorCode::KeyMissing, `KeyMissing`",
            "breaking: `No Such Key` parsed as ErrorCode::NoSuchKey, and now parses as ErrorCode::KeyMissing",
            "harmless: `NoSuchKey` parses as ErrorCode::KeyMissing",
        ],
    );
}

#[test]
fn a_different_status_reason_or_retry() {
    says(
        &[
            ("status: 404", "status: 409"),
            (", causes: [key-unknown]", ""),
        ],
        &[
            "behaviour: the status of ErrorCode::NoSuchKey was `404` and is `409`",
            "harmless: the causes of ErrorCode::NoSuchKey are gone\n  - key-unknown",
        ],
    );
    says(
        &[("status: 404", "status: 404, retry: backoff")],
        &["behaviour: the retry of ErrorCode::NoSuchKey was `never` and is `backoff`"],
    );
    says(
        &[("reason: Conflict", "reason: Contradiction, name: Conflict")],
        &["behaviour: the reason of StatusCode::Conflict was `Conflict` and is `Contradiction`"],
    );
}

#[test]
fn rewording() {
    says(
        &[("Look again.", "Look elsewhere.")],
        &[
            "harmless: the help of Cause::KeyUnknown has changed\n  - Look again.\n  + Look elsewhere.",
        ],
    );
    says(
        &[("There is no key.", "No key is there.")],
        &[
            "harmless: the description of ErrorCode::NoSuchKey has changed\n  - There is no key.\n  + No key is there.",
        ],
    );
}

#[test]
fn swapped_names() {
    let swapped = [
        ("reason: Not Found", "reason: Not Found\n    name: Conflict"),
        ("reason: Conflict,", "reason: Conflict, name: NotFound,"),
    ];
    let changes = after(&swapped);
    let effects: Vec<_> = changes.iter().map(Change::effect).collect();
    assert_eq!(effects, [Effect::Breaking; 2]);
}

#[test]
fn a_different_order() {
    let (a, b) = (
        "      - { id: key-unknown, description: No such key., help: Look again. }\n",
        "      - { id: name-unknown, description: No such name. }\n",
    );
    says(
        &[(&format!("{a}{b}"), &format!("{b}{a}"))],
        &[
            "harmless: the order of the causes of StatusCode::NotFound has changed\n  - key-unknown; name-unknown\n  + name-unknown; key-unknown",
        ],
    );
}

#[test]
fn changes_outside_entries() {
    says(
        &[("statuses:", "fallback: 409\nstatuses:")],
        &["behaviour: the fallback of the catalogue is new\n  + 409"],
    );
    let responses = "responses:\n  headers: { request_id: [x-id] }\n";
    says(
        &[("statuses:", &format!("{responses}statuses:"))],
        &["behaviour: the section `responses` is new"],
    );
    let with = |names: &str| catalogue(&format!("{}{OLD}", responses.replace("[x-id]", names)));
    let changes = compare(&with("[x-id]"), &with("[x-request, x-id]"));
    assert_eq!(
        changes[0].to_string(),
        "behaviour: the headers of the responses have changed\n  + request_id x-request"
    );
}

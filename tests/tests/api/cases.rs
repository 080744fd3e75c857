//! What is said of made-up lists.

use crate::change::{Change, Effect, changes};
use crate::{changelog, list, shown};

const OLD: &str = "\
status 404 = NotFound: Not Found, Never
status 409 = Conflict: Conflict, Never
cause key-unknown = KeyUnknown: 404
error-code NoSuchKey = NoSuchKey: 404, Never
alias No Such Key = NoSuchKey
";

/// The changes that a replacement in the list makes.
fn after(old: &str, new: &str) -> Vec<Change> {
    let edited = OLD.replace(old, new);
    assert_ne!(edited, OLD, "{old:?} is not there");
    changes(&list::parse(OLD), &list::parse(&edited))
}

#[track_caller]
fn says(old: &str, new: &str, message: &str) {
    assert_eq!(shown(&after(old, new)), message);
}

#[test]
fn nothing_changed() {
    assert_eq!(changes(&list::parse(OLD), &list::parse(OLD)), []);
    // An order is not promised.
    let turned: Vec<_> = list::parse(OLD).into_iter().rev().collect();
    assert_eq!(changes(&list::parse(OLD), &turned), []);
}

#[test]
fn lines_are_read_as_they_are_written() {
    let written = list::parse(OLD).into_iter().map(|item| format!("{item}\n"));
    assert_eq!(written.collect::<String>(), OLD);
}

#[test]
fn an_addition() {
    says(
        "cause",
        "status 410 = Gone: Gone, Never\ncause",
        "addition: StatusCode::Gone is new\n  + status 410 = Gone: Gone, Never\n",
    );
    says(
        "alias",
        "alias NoKey = NoSuchKey\nalias",
        "addition: `NoKey` is read as ErrorCode::NoSuchKey\n  + alias NoKey = NoSuchKey\n",
    );
}

#[test]
fn a_removal() {
    says(
        "cause key-unknown = KeyUnknown: 404\n",
        "",
        "breaking: Cause::KeyUnknown no longer compiles, and `key-unknown` is no longer read\n  - cause key-unknown = KeyUnknown: 404\n",
    );
    says(
        "alias No Such Key = NoSuchKey\n",
        "",
        "breaking: `No Such Key` is no longer read\n  - alias No Such Key = NoSuchKey\n",
    );
}

#[test]
fn another_name_for_the_same() {
    says(
        "404 = NotFound",
        "404 = Missing",
        "breaking: StatusCode::NotFound no longer compiles; it is StatusCode::Missing now\n  \
           - status 404 = NotFound: Not Found, Never\n  + status 404 = Missing: Not Found, Never\n",
    );
}

#[test]
fn another_number_or_id_for_the_same() {
    says(
        "status 409",
        "status 419",
        "breaking: StatusCode::Conflict stands for `419` now, and `409` is no longer read\n  \
           - status 409 = Conflict: Conflict, Never\n  + status 419 = Conflict: Conflict, Never\n",
    );
    says(
        "cause key-unknown",
        "cause no-key",
        "breaking: Cause::KeyUnknown stands for `no-key` now, and `key-unknown` is no longer read\n  \
           - cause key-unknown = KeyUnknown: 404\n  + cause no-key = KeyUnknown: 404\n",
    );
    // With another alias of the same code nothing says that it is the first one.
    let effects: Vec<_> = after("alias No Such Key", "alias NoKey")
        .iter()
        .map(Change::effect)
        .collect();
    assert_eq!(effects, [Effect::Breaking, Effect::Addition]);
}

#[test]
fn another_status_or_retry() {
    says(
        "NoSuchKey: 404",
        "NoSuchKey: 409",
        "behaviour: ErrorCode::NoSuchKey said `404, Never` and says `409, Never`\n  \
           - error-code NoSuchKey = NoSuchKey: 404, Never\n  + error-code NoSuchKey = NoSuchKey: 409, Never\n",
    );
    says(
        "KeyUnknown: 404",
        "KeyUnknown: 409",
        "behaviour: Cause::KeyUnknown said `404` and says `409`\n  \
           - cause key-unknown = KeyUnknown: 404\n  + cause key-unknown = KeyUnknown: 409\n",
    );
}

#[test]
fn names_that_were_swapped() {
    let swapped = OLD
        .replace("404 = NotFound", "404 = X")
        .replace("409 = Conflict", "409 = NotFound")
        .replace("404 = X", "404 = Conflict");
    let changes = changes(&list::parse(OLD), &list::parse(&swapped));
    let effects: Vec<_> = changes.iter().map(Change::effect).collect();
    assert_eq!(effects, [Effect::Breaking; 2]);
}

#[test]
fn what_breaks_stands_first() {
    let edited = OLD.replace("KeyUnknown: 404", "KeyUnknown: 409").replace(
        "status 409 = Conflict: Conflict, Never",
        "status 410 = Gone: Gone, Never",
    );
    let changes = changes(&list::parse(OLD), &list::parse(&edited));
    let effects: Vec<_> = changes.iter().map(Change::effect).collect();
    assert_eq!(
        effects,
        [Effect::Breaking, Effect::Behaviour, Effect::Addition]
    );
}

#[test]
fn a_changelog_names_each_change() {
    let added = after("cause", "status 410 = Gone: Gone, Never\ncause");
    let missing = |text: &str| changelog::missing(&added, text, "0.1.0", "0.1.1");
    assert_eq!(
        missing("# Changelog\n\n## Unreleased\n\n- `410`.\n\n## 0.1.0\n"),
        [""; 0]
    );
    let elsewhere = missing("# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- `410`.\n");
    assert_eq!(elsewhere.len(), 1);
    assert!(
        elsewhere[0].starts_with("CHANGELOG.md does not name `410`"),
        "{elsewhere:?}"
    );
}

#[test]
fn what_breaks_takes_another_version() {
    let removed = after("cause key-unknown = KeyUnknown: 404\n", "");
    let can_follow = |new: &str, old: &str| {
        let text = "# Changelog\n\n## Unreleased\n\n- `key-unknown`.\n";
        changelog::missing(&removed, text, old, new).is_empty()
    };
    assert!(
        can_follow("0.2.0", "0.1.4")
            && can_follow("1.0.0", "0.1.4")
            && can_follow("2.0.0", "1.9.0")
    );
    assert!(!can_follow("0.1.5", "0.1.4") && !can_follow("1.10.0", "1.9.0"));
}

//! Wrong specs take no more time than a few right ones: each is measured against the same spec with nothing wrong, on the same machine
//! at the same moment.
//! `cargo test -p obs-codes-spec time -- --nocapture` prints the figures.

use std::fmt::Write;
use std::time::Duration;

use super::{now, read};

/// So many statuses' worth of causes, each with so many bytes of description, and error codes that refer to them.
fn spec(causes: usize, words: usize) -> String {
    let mut spec =
        "statuses:\n  - { code: 404, reason: Not Found, description: It is not there. }\ncauses:\n"
            .to_owned();
    let text = "word ".repeat(words);
    for number in 0..causes {
        _ = writeln!(
            spec,
            "  - {{ id: thing-{number}-gone, status: 404, description: \"{text}ends.\" }}"
        );
    }
    spec.push_str("error_codes:\n");
    for number in 0..causes {
        _ = writeln!(
            spec,
            "  - {{ code: NoSuchThing{number}, status: 404, description: x., causes: [thing-{number}-gone] }}"
        );
    }
    spec
}

/// As `json.dumps` writes it.
fn one_line(spec: &str) -> String {
    let value: serde_json::Value = serde_yaml::from_str(spec).expect("it is YAML");
    serde_json::to_string(&value).expect("it is JSON")
}

/// How long a spec takes, and how many mistakes are in it.
fn time(text: &str) -> (Duration, usize) {
    let start = now();
    let (_, _, mistakes) = read(text);
    for mistake in &mistakes.shown {
        assert!(!mistake.render().is_empty());
    }
    (now().saturating_sub(start), mistakes.shown.len())
}

#[track_caller]
fn compare(what: &str, right: &str, wrong: &str, count: usize) {
    let (best, none) = time(right);
    assert_eq!(none, 0);
    let (taken, found) = time(wrong);
    println!(
        "{what}: {} bytes, {best:?} right, {taken:?} with {found} mistakes",
        wrong.len()
    );
    assert_eq!(found, count);
    assert!(
        taken < best * 6 + Duration::from_secs(3),
        "{what}: {taken:?}, not {best:?}"
    );
}

/// Each hundredth of the causes gets a key that is misspelt.
fn misspelt(spec: &str, every: usize) -> String {
    let lines = spec.lines().enumerate();
    let lines = lines.map(|(index, line)| match index % every {
        0 if line.contains("id:") => line.replace("description", "descripton"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_hundred_mistakes_are_found_in_one_more_read() {
    let right = spec(5_000, 30);
    let wrong = misspelt(&right, 50);
    assert!(right.len() > 1_400_000);
    compare("lines", &right, &wrong, 100);
    compare("one line", &one_line(&right), &one_line(&wrong), 100);
}

#[test]
fn long_references_get_no_suggestions() {
    let right = spec(2_000, 1);
    let sentence = "the thing that was asked for is gone and will not come back, whatever anybody does about it ".repeat(20);
    let wrong = right.replace("causes: [thing-1", &format!("causes: [{sentence}"));
    compare("sentences", &right, &wrong, 100);
}

#[test]
fn suggestions_for_references_take_bounded_time() {
    let right = spec(2_000, 1);
    let wrong = right.replace("causes: [thing-1", "causes: [thinf-1");
    compare("near references", &right, &wrong, 100);
}

#[test]
fn invalid_yaml_is_scanned_once() {
    let right = one_line(&spec(3_000, 10));
    let wrong = &right[..right.len() - 1];
    compare("not closed", &right, wrong, 1);
    compare(
        "not separated",
        &right,
        &right.replacen("\",", "\" x,", 1),
        1,
    );
}

#[test]
fn comments_are_searched_in_a_single_pass() {
    let right = spec(2_000, 10).replace(" }\n", " } # as it was\n");
    let wrong = right.replace("\" } # as", "\" } #1 as");
    assert_ne!(right, wrong);
    compare("comments", &right, &wrong, 0);
}

/// Takes a while: 12 MB are the most there can be.
#[test]
#[ignore = "takes half a minute without optimisation"]
fn the_largest_spec_in_one_line_ends() {
    let right = spec(32_000, 40);
    let wrong = misspelt(&right, 320);
    let [right, wrong] = [right, wrong].map(|spec| one_line(&spec));
    assert!(right.len() > 9_000_000);
    compare("the largest", &right, &wrong, 100);
}

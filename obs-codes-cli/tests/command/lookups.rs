//! What is asked for by name.

use crate::support::{file, run};

#[test]
fn a_status_has_causes_then_what_to_do_then_whether_to_try_again_then_support() {
    let ran = run(&["403"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let parts = [
        "403 Forbidden",
        "Possible causes",
        "Generally, the error is caused by incorrect AK/SK.",
        "> Check the secret key",
        "Try again   Once the cause is fixed",
        "Support     If it persists, tell support the request id (x-obs-request-id)",
    ];
    let mut rest = ran.stdout.as_str();
    for part in parts {
        let at = rest
            .find(part)
            .unwrap_or_else(|| panic!("{part} is not in {rest}"));
        rest = &rest[at..];
    }
}

#[test]
fn several_arguments_are_explained_in_order() {
    let ran = run(&["NoSuchKey", "409"]);
    assert_eq!(ran.code, 0);
    let [code, status] =
        ["NoSuchKey  404 Not Found", "409 Conflict"].map(|title| ran.stdout.find(title));
    assert!(code.unwrap() < status.unwrap(), "{}", ran.stdout);
}

#[test]
fn the_words_of_a_name_need_no_quotes() {
    for (words, title) in [
        (&["no", "such", "key"][..], "NoSuchKey  404 Not Found"),
        (&["Access", "Denied"], "AccessDenied  403 Forbidden"),
        (&["403", "Forbidden"], "403 Forbidden  Client Error"),
    ] {
        let ran = run(words);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{words:?}");
        assert_eq!(ran.stdout.lines().next(), Some(title), "{words:?}");
    }
}

#[test]
fn names_are_found_in_any_spelling() {
    let title = |query: &str| {
        run(&[query])
            .stdout
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    for query in [
        "NoSuchKey",
        "nosuchkey",
        "no such key",
        "no_such_key",
        "NO-SUCH-KEY",
    ] {
        assert_eq!(title(query), "NoSuchKey  404 Not Found", "{query}");
    }
    for query in ["404", "404 Not Found", "Not Found", "not found", "NotFound"] {
        assert_eq!(title(query), "404 Not Found  Client Error", "{query}");
    }
    for query in ["clock-skew", "ClockSkew"] {
        assert_eq!(title(query), "clock-skew  403 Forbidden", "{query}");
    }
    assert_eq!(title("4xx"), "4XX Client Error");
    // What no catalogue lists has a category all the same.
    assert_eq!(title("599"), "599  Server Error");
    assert_eq!(title("Skewed"), "RequestTimeTooSkewed  403 Forbidden");
    assert_eq!(title("NoSuchB"), "`NoSuchB` may be one of");
}

#[test]
fn similar_names_are_suggested() {
    let ran = run(&["NoSuchKee"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(
        ran.stderr.contains("did you mean `NoSuchKey`"),
        "{}",
        ran.stderr
    );
    let ran = run(&["qqqqqqqqq"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("`obs-codes list`"), "{}", ran.stderr);
    // A text in a file is read from standard input.
    let path = file("some.log", "403 Forbidden");
    let path = path.to_str().unwrap();
    assert!(run(&[path]).stderr.contains(&format!("obs-codes < {path}")));
}

#[test]
fn a_single_match_is_enough() {
    let ran = run(&["NoSuchKee", "404"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.starts_with("404 Not Found"), "{}", ran.stdout);
    assert!(ran.stderr.contains("`NoSuchKee`"), "{}", ran.stderr);
}

#[test]
fn a_message_is_explained() {
    for (text, meaning) in [
        ("Request has expired", "The pre-signed URL has expired."),
        ("code=NoSuchBucket", "The bucket does not exist."),
        ("<Code>NoSuchBucket</Code>", "The bucket does not exist."),
    ] {
        let ran = run(&[text]);
        assert_eq!(ran.code, 0, "{text}");
        assert!(ran.stdout.contains(meaning), "{text}: {}", ran.stdout);
    }
}

#[test]
fn json_has_an_entry_for_each_match() {
    let ran = run(&[
        "--json",
        "NoSuchKey",
        "403",
        "clock-skew",
        "5xx",
        "599",
        "NoSuchKee",
    ]);
    assert_eq!(ran.code, 0);
    let answers = ran.json();
    let kinds: Vec<_> = answers
        .as_array()
        .unwrap()
        .iter()
        .map(|answer| answer["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "error_code",
            "status",
            "cause",
            "category",
            "unlisted",
            "nothing"
        ]
    );
    assert_eq!(answers[0]["status"], 404);
    assert_eq!(answers[0]["causes"][0]["id"], "object-not-found");
    assert_eq!(answers[1]["reason"], "Forbidden");
    assert!(
        answers[1]["causes"]
            .as_array()
            .unwrap()
            .iter()
            .all(|cause| cause["help"].is_string())
    );
    assert_eq!(answers[4]["retry"], "backoff");
    assert_eq!(answers[5]["suggestions"][0], "NoSuchKey");
    let nothing = run(&["--json", "NoSuchKee"]);
    assert_eq!(
        (nothing.code, nothing.json()[0]["kind"].as_str()),
        (1, Some("nothing"))
    );
}

#[test]
fn all_shows_everything() {
    let (some, all) = (run(&["403"]), run(&["403", "--all"]));
    assert!(
        some.stdout.contains("obs-codes 403 --all"),
        "{}",
        some.stdout
    );
    assert!(!some.stdout.contains("Further causes") && all.stdout.contains("Further causes"));
    assert!(!all.stdout.contains("more."), "{}", all.stdout);
}

#[test]
fn invalid_arguments_are_rejected() {
    let wrong: [&[&str]; 8] = [
        &["--unknown"],
        &["check"],
        &["diff", "one.yaml"],
        &["diff", "a.yaml", "b.yaml", "c.yaml"],
        &["page"],
        &["export"],
        &["export", "--format", "cobol"],
        &["403", "list"],
    ];
    for args in wrong {
        let ran = run(args);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{args:?}");
        assert!(
            ran.stderr.starts_with("error: "),
            "{args:?}: {}",
            ran.stderr
        );
    }
    assert!(run(&["--jso", "403"]).stderr.contains("'--json'"));
}

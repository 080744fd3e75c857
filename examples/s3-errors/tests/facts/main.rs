//! The specs compared with facts about S3 and compatible servers.

use s3_errors::{Cause, ErrorCode, StatusCode};

mod answers;
mod readme;
mod retry;
mod tables;
mod texts;

/// Areas without codes in the specs; `spec/features.yaml` says why.
const LEFT_OUT: [&str; 11] = [
    "access-grants",
    "annotation",
    "china",
    "control",
    "fsx",
    "mrap",
    "object-lambda",
    "outposts",
    "select",
    "soap",
    "tables",
];

/// Codes of those areas that MinIO or Ceph sends too.
const SENT_BY_OTHERS: [&str; 2] = ["InvalidRegion", "InsufficientCapacity"];

/// With more causes than this, a diagnosis does not help.
const FEW: usize = 5;

#[test]
fn all_codes_are_included_except_those_of_omitted_areas() {
    let facts = tables::codes();
    let known = |code: &&str| code.parse::<ErrorCode>().is_ok();
    let (out, there): (Vec<_>, Vec<_>) = facts
        .iter()
        .partition(|fact| LEFT_OUT.contains(&fact["area"]));
    for area in LEFT_OUT {
        assert!(out.iter().any(|fact| fact["area"] == area), "{area}");
    }
    let out: Vec<_> = out.iter().map(|fact| fact["code"]).filter(known).collect();
    assert_eq!(out, SENT_BY_OTHERS);
    let there: Vec<_> = there.iter().map(|fact| fact["code"]).collect();
    assert_eq!(
        there
            .iter()
            .copied()
            .filter(|code| !known(code))
            .collect::<Vec<_>>(),
        [""; 0]
    );
    for code in ErrorCode::ALL {
        let code = code.as_str();
        assert!(
            there.contains(&code) || SENT_BY_OTHERS.contains(&code),
            "{code} is made up"
        );
    }
}

/// Statuses for which the `http` crate has no reason phrase, or an older one.
const OTHER_REASONS: [(u16, Option<&str>); 2] = [(422, Some("Unprocessable Entity")), (499, None)];

#[test]
fn reasons_match_the_http_crate() {
    for status in StatusCode::ALL {
        let number = status.as_u16();
        let theirs = http::StatusCode::from_u16(number)
            .unwrap()
            .canonical_reason();
        match OTHER_REASONS.iter().find(|(other, _)| *other == number) {
            Some((_, other)) => assert_eq!(theirs, *other, "{status} is the same now"),
            None => assert_eq!(theirs, Some(status.reason())),
        }
    }
}

#[test]
fn codes_have_the_status_and_the_causes_of_the_facts() {
    for fact in tables::codes() {
        let Ok(code) = fact["code"].parse::<ErrorCode>() else {
            continue;
        };
        let status = code.status_code().as_u16().to_string();
        assert!(
            fact["statuses"].split(',').any(|fact| fact == status),
            "{code}: {status}"
        );
        let causes: Vec<_> = code.causes().iter().map(|cause| cause.id()).collect();
        let known = fact["causes"]
            .split(' ')
            .chain(fact["further_causes"].split(' '));
        let known: Vec<_> = known.collect();
        assert!(!causes.is_empty());
        for cause in causes {
            assert!(known.contains(&cause), "{code}: {cause}");
        }
    }
}

#[test]
fn common_codes_have_few_causes_with_help() {
    for fact in tables::codes() {
        if fact["area"] != "general" {
            continue;
        }
        let code: ErrorCode = fact["code"].parse().unwrap();
        assert!(
            (1..=FEW).contains(&code.causes().len()),
            "{code}: {:?}",
            code.causes()
        );
        for cause in code.causes() {
            assert!(
                cause.help().is_some_and(|help| help.len() > 20),
                "{cause:?}"
            );
        }
    }
}

#[test]
fn every_cause_says_what_to_do_in_a_sentence_or_two() {
    for cause in Cause::ALL {
        let help = cause.help().unwrap_or_default();
        assert!(
            help.ends_with('.') && cause.description().ends_with('.'),
            "{cause:?}"
        );
        assert!(help.matches(". ").count() < 3, "{cause:?}: {help}");
    }
}

#[test]
fn messages_lead_to_their_causes() {
    let mut rules = 0;
    for fact in tables::messages() {
        let code: ErrorCode = fact["code"].parse().unwrap();
        let causes: Vec<_> = code
            .causes_for(fact["message"])
            .iter()
            .map(|cause| cause.id())
            .collect();
        let expected: Vec<_> = fact["causes"].split(' ').collect();
        assert_eq!(causes, expected, "{fact:?}");
        rules += usize::from(code.causes().len() > 1);
    }
    assert!(rules > 140, "only {rules} messages tell causes apart");
}

/// Ceph sends most codes with an empty message.
#[test]
fn an_empty_message_leaves_the_causes_of_the_code() {
    for code in ErrorCode::ALL {
        assert_eq!(code.causes_for(""), code.causes(), "{code}");
    }
}

#[test]
fn no_sentence_is_copied_from_a_server() {
    let ours = StatusCode::ALL.iter().map(|status| status.description());
    let ours = ours.chain(ErrorCode::ALL.iter().map(|code| code.description()));
    let ours = ours.chain(Cause::ALL.iter().map(|cause| cause.description()));
    let ours: Vec<_> = ours
        .chain(Cause::ALL.iter().filter_map(|cause| cause.help()))
        .collect();
    for fact in tables::messages() {
        let theirs = fact["message"].trim_end_matches('.');
        for ours in &ours {
            assert!(
                theirs.len() < 20 || !ours.contains(theirs),
                "{theirs}: {ours}"
            );
        }
    }
}

/// The source of an entry tells which server it belongs to.
#[test]
fn sources_tell_servers_apart() {
    let source = |code: &str| code.parse::<ErrorCode>().unwrap().source().unwrap().title();
    assert!(source("NoSuchKey").contains("Amazon S3"));
    assert!(source("XMinioStorageFull").contains("MinIO"));
    assert!(source("QuotaExceeded").contains("Ceph"));
    assert!(source("ExpiredRequest").contains("Cloudflare R2"));
    assert_ne!(source("NoSuchKey"), source("NoSuchTagSet"));
}

/// Most have the URL of the table that lists all codes.
#[test]
fn codes_have_a_documentation_url() {
    let mut own = 0;
    for code in ErrorCode::ALL {
        let of_source = code.source().and_then(|source| source.docs());
        let docs = code.docs().or(of_source).unwrap_or_default();
        assert!(docs.starts_with("https://"), "{code}: {docs}");
        own += usize::from(code.docs().is_some());
    }
    assert!(own >= 14, "{own} have a page of their own");
}

#[test]
fn aliases_are_read() {
    for (alias, code) in [
        (
            "CrossLocationLoggingProhibitted",
            ErrorCode::CrossLocationLoggingProhibited,
        ),
        ("503 SlowDown", ErrorCode::SlowDown),
        ("Slow Down", ErrorCode::SlowDown),
        ("InternalErrors", ErrorCode::InternalError),
        ("MalformedPolicyDocument", ErrorCode::MalformedPolicy),
        ("NotSuchBucketPolicy", ErrorCode::NoSuchBucketPolicy),
        ("InsufficientStorage", ErrorCode::InsufficientCapacity),
    ] {
        assert_eq!(alias.parse(), Ok(code));
    }
}

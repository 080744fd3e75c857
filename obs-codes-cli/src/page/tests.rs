//! Invariants of the pages of any catalogue.

use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

use obs_codes_spec::{Source, check};

use super::files;
use crate::sources;

fn is_page(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "html")
}

fn ids(html: &str) -> Vec<&str> {
    let parts = html.split(" id=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap()).collect()
}

/// The targets of all links.
fn links(html: &str) -> Vec<&str> {
    let parts = html.split(" href=\"").skip(1);
    let links = parts.map(|part| part.split('"').next().unwrap());
    links
        .filter(|link| !link.contains("://") && !link.starts_with("data:"))
        .collect()
}

#[test]
fn links_are_valid_and_ids_are_unique() {
    let (catalogue, _) = check(&sources::built_in());
    let files = files(&catalogue, None);
    let mut places = HashSet::new();
    for (name, text) in &files {
        places.insert(name.clone());
        let ids = ids(text);
        assert_eq!(
            ids.iter().collect::<HashSet<_>>().len(),
            ids.len(),
            "{name}"
        );
        places.extend(ids.iter().map(|id| format!("{name}#{id}")));
    }
    for (name, text) in files.iter().filter(|(name, _)| is_page(name)) {
        for link in links(text) {
            let target = if link.starts_with('#') {
                format!("{name}{link}")
            } else {
                link.to_owned()
            };
            assert!(places.contains(&target), "{name} links to {link}");
        }
    }
    let entry = |key: &str| {
        let mut pages = files.iter().filter(|(name, _)| name.starts_with("status-"));
        pages.any(|(_, text)| ids(text).contains(&key))
    };
    for code in &catalogue.error_codes {
        for key in code.aliases.iter().chain([&code.code]) {
            assert!(entry(&key.replace(' ', "%20")), "{key}");
        }
    }
    assert!(catalogue.causes.iter().all(|cause| entry(&cause.id)));
    assert!(
        catalogue
            .statuses
            .iter()
            .all(|status| entry(&status.code.to_string()))
    );
}

#[test]
fn texts_of_a_spec_are_escaped() {
    let text = "\
statuses:
  - code: 404
    reason: <b>\"&'
    name: B
    description: </p><script>alert(1)</script>
    causes: [{ id: a-b, description: <img src=x onerror=alert(1)>, help: '<a href=\"javascript:x\">' }]
error_codes:
  - { code: 'x\" onclick=\"y', name: X, status: 404, description: </script><script>, causes: [a-b], messages: [{ contains: '</script>', causes: [a-b] }] }
";
    let sources = [Source::new("spec.yaml", text)];
    let (catalogue, mistakes) = check(&sources);
    assert!(mistakes.shown.is_empty(), "{}", mistakes.shown[0].render());
    for (name, text) in files(&catalogue, Some("<title>")) {
        if is_page(&name) {
            assert_eq!(text.matches("<script").count(), 1, "{name}");
            assert!(
                !text.contains("<img") && !text.contains("onclick=\"") && !text.contains("<b>\""),
                "{name}"
            );
            assert_eq!(text.matches("<title>").count(), 1, "{name}");
        }
    }
}

#[test]
fn clashing_names_get_different_ids() {
    let text = "\
statuses: [{ code: 404, reason: Not Found, description: d., causes: [{ id: gone, description: d. }, { id: code-gone, description: d. }] }]
error_codes: [{ code: gone, status: 404, description: d. }, { code: '404', name: X, status: 404, description: d. }, { code: _main, status: 404, description: d. }]
";
    let (catalogue, mistakes) = check(&[Source::new("spec.yaml", text)]);
    assert!(mistakes.shown.is_empty());
    for (name, text) in files(&catalogue, None) {
        let ids = ids(&text);
        assert_eq!(
            ids.iter().collect::<HashSet<_>>().len(),
            ids.len(),
            "{name}"
        );
        if name == "status-404.html" {
            let wanted = [
                "404",
                "status-404",
                "code-404",
                "gone",
                "code-gone",
                "cause-gone",
                "cause-code-gone",
                "code-_main",
            ];
            assert!(wanted.iter().all(|id| ids.contains(id)), "{ids:?}");
        }
    }
}

#[test]
fn ten_thousand_codes_are_written_quickly_and_split() {
    let mut text = "statuses:\n".to_owned();
    for code in 400..450 {
        _ = writeln!(
            text,
            "  - {{ code: {code}, reason: Reason {code}, description: A description. }}"
        );
    }
    text += "error_codes:\n";
    for code in 0..10_000 {
        _ = writeln!(
            text,
            "  - {{ code: Code{code}, status: {}, description: A description of some length. }}",
            if code % 2 == 0 { 400 } else { 400 + code % 50 }
        );
    }
    let start = Instant::now();
    let (catalogue, mistakes) = check(&[Source::new("spec.yaml", text)]);
    let checked = start.elapsed();
    assert!(mistakes.shown.is_empty());
    let start = Instant::now();
    let files = files(&catalogue, None);
    let written = start.elapsed();
    // Alone, writing takes half the time of checking; quadratic growth would make it many times as long.
    assert!(written < checked * 10, "{written:?}, not {checked:?}");
    let largest = files
        .iter()
        .filter(|(name, _)| is_page(name))
        .map(|(_, text)| text.len())
        .max();
    assert!(largest.unwrap() < 400_000, "{largest:?}");
    assert!(files.iter().any(|(name, _)| name == "status-400-17.html"));
}

//! Requirements on the changelog.

use obs_codes_cli::diff::{Change, Effect};

/// Returns what is missing before the changes since a release can be published.
pub(crate) fn missing(
    changes: &[Change],
    changelog: &str,
    released: &str,
    version: &str,
) -> Vec<String> {
    let unreleased = section(changelog, "Unreleased").expect("the section should exist");
    let mut missing: Vec<_> = changes
        .iter()
        .filter(|change| is_owed(change) && !unreleased.contains(&format!("`{}`", change.key())))
        .map(|change| {
            let key = change.key();
            format!("CHANGELOG.md does not name `{key}` under \"Unreleased\": {change}")
        })
        .collect();
    let breaking = changes
        .iter()
        .any(|change| change.effect() == Effect::Breaking);
    if breaking && compatible(released) == compatible(version) {
        missing.push(format!(
            "{version} cannot follow {released} with a breaking change"
        ));
    }
    missing
}

/// Returns `true` if the changelog has to mention a change: anything new, or that users may notice, but not rewording.
fn is_owed(change: &Change) -> bool {
    change.effect() != Effect::Harmless || change.id().ends_with("-added")
}

/// Returns the text below a second-level heading, which may continue with a date.
fn section<'c>(changelog: &'c str, title: &str) -> Option<&'c str> {
    let mut sections = changelog.split("\n## ");
    sections.find_map(|section| section.strip_prefix(title))
}

/// Returns the part of a version that only changes when something breaks.
fn compatible(version: &str) -> &str {
    let parts = if version.starts_with("0.") { 2 } else { 1 };
    let end = version.match_indices('.').nth(parts - 1);
    &version[..end.map_or(version.len(), |(end, _)| end)]
}

#[cfg(test)]
mod tests {
    use obs_codes_cli::diff::{Change, compare};
    use obs_codes_spec::{Source, check};

    use super::missing;

    const OLD: &str = "\
statuses: [{ code: 404, reason: Not Found, description: d., causes: [{ id: key-unknown, description: e. }, { id: b, description: f. }] }]
";

    fn after(was: &str, is: &str) -> Vec<Change> {
        assert!(OLD.contains(was));
        let catalogue = |text: &str| {
            let (catalogue, mistakes) = check(&[Source::new("spec", text)]);
            assert!(mistakes.shown.is_empty());
            catalogue
        };
        compare(&catalogue(OLD), &catalogue(&OLD.replace(was, is)))
    }

    #[test]
    fn a_changelog_names_each_change() {
        let added = after(
            "}] }]",
            "}] }, { code: 410, reason: Gone, description: g. }]",
        );
        let missing = |text: &str| missing(&added, text, "0.1.0", "0.1.1");
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
        // Rewording does not have to be mentioned.
        let reworded = after("description: d.", "description: w.");
        assert_eq!(reworded.len(), 1);
        let text = "# Changelog\n\n## Unreleased\n";
        assert_eq!(super::missing(&reworded, text, "0.1.0", "0.1.1"), [""; 0]);
    }

    #[test]
    fn a_breaking_change_needs_an_incompatible_version() {
        let removed = after("{ id: key-unknown, description: e. }, ", "");
        let can_follow = |new: &str, old: &str| {
            let text = "# Changelog\n\n## Unreleased\n\n- `key-unknown`.\n";
            missing(&removed, text, old, new).is_empty()
        };
        assert!(can_follow("0.2.0", "0.1.4"));
        assert!(can_follow("1.0.0", "0.1.4") && can_follow("2.0.0", "1.9.0"));
        assert!(!can_follow("0.1.5", "0.1.4") && !can_follow("1.10.0", "1.9.0"));
    }
}

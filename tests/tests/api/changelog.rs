//! What the changelog owes to those who use the catalogue.

use crate::change::{Change, Effect};

/// What has to be done about changes since a release before there can be another.
pub(crate) fn missing(
    changes: &[Change],
    changelog: &str,
    released: &str,
    version: &str,
) -> Vec<String> {
    let unreleased = section(changelog, "Unreleased").expect("it has such a section");
    let mut missing: Vec<_> = changes
        .iter()
        .filter(|change| !unreleased.contains(&format!("`{}`", change.key())))
        .map(|change| {
            format!(
                "CHANGELOG.md does not name `{}` under \"Unreleased\": {change}",
                change.key()
            )
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

/// The text below a heading of the second level, which may go on with a date.
fn section<'c>(changelog: &'c str, title: &str) -> Option<&'c str> {
    let mut sections = changelog.split("\n## ");
    sections.find_map(|section| section.strip_prefix(title))
}

/// The part of a version that stays the same until something breaks.
fn compatible(version: &str) -> &str {
    let parts = if version.starts_with("0.") { 2 } else { 1 };
    let end = version.match_indices('.').nth(parts - 1);
    &version[..end.map_or(version.len(), |(end, _)| end)]
}

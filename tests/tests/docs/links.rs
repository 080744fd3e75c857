//! Relative links between the pages of the repository lead to files, and to headings in them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::files;

fn workspace() -> PathBuf {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    ours.parent().unwrap().to_owned()
}

/// All pages but those that rustdoc checks, and expected outputs.
fn pages() -> Vec<PathBuf> {
    let workspace = workspace();
    let files = files(&workspace).into_iter();
    let pages = files.filter(|file| file.extension().is_some_and(|ending| ending == "md"));
    let pages = pages.map(|page| page.strip_prefix(&workspace).unwrap().to_owned());
    pages
        .filter(|page| !page.starts_with("obs-codes"))
        .filter(|page| !page.iter().any(|folder| folder == "tests"))
        .collect()
}

/// The targets of links in a page, outside of code.
fn targets(page: &str) -> Vec<String> {
    let prose: String = page.split("```").step_by(2).collect();
    let prose: String = prose.split('`').step_by(2).collect();
    let links = prose.split("](").skip(1);
    let targets = links.filter_map(|link| link.split(')').next());
    let targets = targets.filter(|target| !target.contains("://"));
    targets.map(str::to_owned).collect()
}

/// The anchor that repository hosts make of a heading.
fn anchor(heading: &str) -> String {
    let heading = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[test]
fn links_lead_somewhere() {
    let pages = pages();
    for known in ["README.md", "docs/guide/client.md"] {
        assert!(pages.contains(&PathBuf::from(known)), "{pages:?}");
    }
    let mut broken = Vec::new();
    for page in pages {
        let text = fs::read_to_string(workspace().join(&page)).unwrap();
        for target in targets(&text) {
            let (file, heading) = target.split_once('#').unwrap_or((&target, ""));
            let path = match file {
                "" => workspace().join(&page),
                _ => workspace().join(page.parent().unwrap()).join(file),
            };
            let has_heading = |text: String| {
                let mut headings = text.lines().filter(|line| line.starts_with('#'));
                headings.any(|line| anchor(line) == heading)
            };
            let leads = if heading.is_empty() {
                path.exists()
            } else {
                fs::read_to_string(&path).is_ok_and(has_heading)
            };
            if !leads {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

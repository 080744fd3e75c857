//! An edit of the built-in spec is a change of the API. `docs/stability.md` says which change is of which kind.

mod cases;
mod change;
mod changelog;
mod list;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use change::{Change, changes};

const HEAD: &str =
    "# The built-in catalogue as users see it. Blessed by a test, see docs/stability.md.\n";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("api").join(name)
}

fn shown(changes: &[Change]) -> String {
    changes.iter().map(ToString::to_string).collect()
}

#[test]
fn the_catalogue_is_the_one_that_was_blessed() {
    let generated = list::generated();
    let path = file("current.txt");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let changes = changes(&list::parse(&text), &generated);
    let lines = generated.iter().map(|item| format!("{item}\n"));
    let wanted = HEAD.to_owned() + &lines.collect::<String>();
    if env::var_os("UPDATE_EXPECT").is_some() {
        if text != wanted {
            fs::write(path, wanted).unwrap();
        }
        return;
    }
    assert!(
        text == wanted,
        "The spec has changed the API:\n\n{}\n\
         If that is meant, name each in CHANGELOG.md under \"Unreleased\", and bless the list:\n\
         UPDATE_EXPECT=1 cargo test -p obs-codes-tests --test api\n",
        match &*shown(&changes) {
            "" => "nothing but the order of the list\n",
            changes => changes,
        }
    );
}

/// The list of the last release is that of its day under a line with its version; docs/releasing.md has it made. Before the first
/// release there is none.
#[test]
fn the_changelog_names_what_has_changed_since_the_last_release() {
    let Ok(released) = fs::read_to_string(file("released.txt")) else {
        assert!(!file("released.txt").exists());
        return;
    };
    let version = released
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# "));
    let changes = changes(&list::parse(&released), &list::generated());
    let changelog = include_str!("../../../CHANGELOG.md");
    // Of the workspace: this crate has a version of its own.
    let manifest = include_str!("../../../Cargo.toml");
    let ours = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = "));
    let missing = changelog::missing(
        &changes,
        changelog,
        version.expect("its first line is the version"),
        ours.expect("it has a version").trim_matches('"'),
    );
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

//! A change of the built-in spec is a change of the API. `docs/stability.md` lists the kinds of changes, and `obs-codes diff` prints those
//! of an edit.

mod changelog;
mod list;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use obs_codes_cli::diff::compare;
use obs_codes_spec::{Catalogue, Source, check};

const HEAD: &str =
    "# The built-in catalogue as users see it. Blessed by a test, see docs/stability.md.\n";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("api").join(name)
}

#[test]
fn the_catalogue_is_as_blessed() {
    let path = file("current.txt");
    let blessed = fs::read_to_string(&path).unwrap_or_default();
    let wanted = HEAD.to_owned() + &list::generated();
    if env::var_os("UPDATE_EXPECT").is_some() {
        if blessed != wanted {
            fs::write(path, wanted).unwrap();
        }
        return;
    }
    let differ = |from: &str, sign: char, to: &str| {
        let lines = from
            .lines()
            .filter(|line| !to.lines().any(|other| other == *line));
        lines
            .map(|line| format!("{sign} {line}\n"))
            .collect::<Vec<_>>()
            .concat()
    };
    assert!(
        blessed == wanted,
        "The spec has changed the API:\n\n{}{}\n\
         `cargo run -- diff HEAD:spec spec` says what that does to users. If it is meant, name each change in CHANGELOG.md under\n\
         \"Unreleased\", and bless the list: UPDATE_EXPECT=1 cargo test -p obs-codes-tests --test api\n",
        differ(&blessed, '-', &wanted),
        differ(&wanted, '+', &blessed),
    );
}

fn catalogue(sources: &[Source]) -> Catalogue {
    let (catalogue, mistakes) = check(sources);
    assert!(mistakes.shown.is_empty(), "{:?}", mistakes.shown);
    catalogue
}

/// The specs of the last release are in the folder `released`, with its version (see docs/releasing.md). Before the first release, the
/// folder does not exist.
#[test]
fn the_changelog_names_the_changes_since_the_last_release() {
    let Ok(version) = fs::read_to_string(file("released/version")) else {
        assert!(!file("released").exists());
        return;
    };
    let current = obs_codes_data::SPECS.map(|(name, text)| Source::new(name, text));
    let files = fs::read_dir(file("released")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let specs = names.filter(|name| name != "version");
    let released: Vec<_> = specs
        .map(|name| Source::file(&file("released"), &name))
        .collect();
    let changes = compare(&catalogue(&released), &catalogue(&current));
    let changelog = include_str!("../../../CHANGELOG.md");
    // The version of the published crates; this crate has its own.
    let manifest = include_str!("../../../Cargo.toml");
    let mut lines = manifest.lines();
    let ours = lines.find_map(|line| line.strip_prefix("version = "));
    let ours = ours.expect("the version should be set").trim_matches('"');
    let missing = changelog::missing(&changes, changelog, version.trim(), ours);
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

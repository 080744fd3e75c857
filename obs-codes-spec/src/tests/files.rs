//! Why a file cannot be read. Paths are those of a build in the folder of this crate, where its tests run.

use std::fs::File;
use std::path::Path;
use std::{env, fs, process};

use crate::check;
use crate::source::{MOST_BYTES, Source};

fn file(path: &str) -> Source {
    Source::file(Path::new(env!("CARGO_MANIFEST_DIR")), path)
}

/// All that is said of these files.
fn said(files: &[Source]) -> Vec<String> {
    let (catalogue, mistakes) = check(files);
    assert!(catalogue.has_gaps);
    for mistake in &mistakes.shown {
        assert_eq!(mistake.render().lines().next(), Some(mistake.message()));
    }
    mistakes
        .shown
        .iter()
        .map(|mistake| mistake.message().to_owned())
        .collect()
}

#[test]
fn files_are_named_relative_to_the_build_folder() {
    let spec = file("../spec/error-codes.yaml");
    assert_eq!(spec.name(), "../spec/error-codes.yaml");
    assert!(spec.text().contains("error_codes:"));
}

#[test]
fn unreadable_files_are_reported_with_a_suggestion() {
    for (path, message) in [
        ("", "this path is empty; it takes the path of a spec"),
        (
            "src",
            "`src` is a folder; name the spec file in it; the folder `src` has no spec",
        ),
        (
            "../spec",
            "`../spec` is a folder; name the spec file in it; the folder `../spec` has `error-codes.yaml`",
        ),
        (
            "src/libb.rs",
            "there is no file `src/libb.rs`; the folder `src` has `lib.rs`",
        ),
        (
            "../spec/http-status-code.yaml",
            "there is no file `../spec/http-status-code.yaml`; the folder `../spec` has `http-status-codes.yaml`",
        ),
        (
            "no/spec.yaml",
            "there is no file `no/spec.yaml`, nor a folder `no`; paths are relative to the folder of the crate's Cargo.toml",
        ),
        #[cfg(unix)]
        ("/dev/null", "`/dev/null` is not a regular file"),
    ] {
        let source = [file(path)];
        assert_eq!(said(&source), [message]);
        // There is nothing to show of it.
        assert_eq!(check(&source).1.shown[0].render(), message);
        assert_eq!(check(&source).1.shown[0].location(), None);
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let path = env::temp_dir().join(format!("obs-codes-{}.yaml", process::id()));
    let large = File::create(&path).expect("there is a place for files");
    large.set_len(MOST_BYTES + 1).expect("it takes no room");
    let message = said(&[file(path.to_str().expect("it is text"))]);
    fs::remove_file(&path).expect("it is ours");
    let wanted = format!(
        "`{}` has 13 MiB; a spec has 12 MiB at the most",
        path.display()
    );
    assert_eq!(message, [wanted]);
}

#[test]
fn no_file_is_read_twice() {
    let paths = [
        "http-status-codes.yaml",
        "error-codes.yaml",
        "./error-codes.yaml",
    ];
    let files = paths.map(|path| file(&format!("../spec/{path}")));
    assert!(check(&files[..2]).1.shown.is_empty());
    let message = format!(
        "`{}` is the same file as `../spec/error-codes.yaml`",
        files[2].name()
    );
    assert_eq!(said(&files), [message]);
}

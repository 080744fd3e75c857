//! Why a file cannot be read. Paths are those of a build in the folder of this crate, where its tests run.

use std::fs::File;
use std::path::Path;
use std::{env, fs, process};

use super::super::source::{MOST_BYTES, Source};

fn file(path: &str) -> Result<Source, String> {
    Source::file_in(Path::new(env!("CARGO_MANIFEST_DIR")), path)
}

#[test]
fn a_file_is_called_as_in_the_folder_of_the_build() {
    let spec = file("../spec/error-codes.yaml").expect("it is there");
    assert_eq!(spec.name(), "../spec/error-codes.yaml");
    assert!(spec.text().contains("error_codes:"));
}

#[test]
fn what_cannot_be_read_is_said_with_what_was_meant() {
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
        ("/dev/null", "`/dev/null` is no regular file"),
    ] {
        assert_eq!(file(path).expect_err(path), message);
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let path = env::temp_dir().join(format!("obs-codes-{}.yaml", process::id()));
    let large = File::create(&path).expect("there is a place for files");
    large.set_len(MOST_BYTES + 1).expect("it takes no room");
    let message = file(path.to_str().expect("it is text")).expect_err("it is too large");
    fs::remove_file(&path).expect("it is ours");
    let wanted = format!(
        "`{}` has 13 MiB; a spec has 12 MiB at the most",
        path.display()
    );
    assert_eq!(message, wanted);
}

#[test]
fn no_file_is_read_twice() {
    let first = file("../spec/error-codes.yaml").expect("it is there");
    let again = file("../spec/./error-codes.yaml").expect("it is there");
    let other = file("../spec/http-status-codes.yaml").expect("it is there");
    let others = [first];
    assert!(other.differs(&others).is_ok());
    let name = again.name().to_owned();
    assert_eq!(
        again.differs(&others).expect_err("it is the same"),
        format!("`{name}` is the same file as `../spec/error-codes.yaml`")
    );
}

//! The program in `crates/bare`, which has no `std`, no allocator and no C library, prints what this one expects.

#![cfg_attr(
    not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    )),
    allow(dead_code)
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use obs_codes::{Cause, ErrorCode, StatusCode};
use obs_codes_tests::cargo::{cargo, copy_lock_file, workspace};

#[test]
#[cfg_attr(
    not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    )),
    ignore = "it speaks to the kernel of Linux, on x86-64 and on AArch64"
)]
fn a_program_with_nothing_below_it_uses_everything() {
    let program = build();
    let says = |argument: &str, line: &str, exit: usize| {
        let output = Command::new(&program).arg(argument).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let status = output.status.code().map(|code| code.try_into().unwrap());
        assert_eq!((said.as_str(), status), (line, Some(exit)), "{argument:?}");
    };

    for status in StatusCode::ALL {
        let (category, description) = (status.category(), status.description());
        let line = format!("{status} ({category}): {description}");
        says(&status.as_u16().to_string(), &line, status.causes().len());
        says(status.reason(), &line, status.causes().len());
    }
    for code in ErrorCode::ALL {
        let line = format!("{code} of {}", code.status_code());
        // A text that is also a reason phrase is parsed as that.
        if code.as_str().parse::<StatusCode>().is_err() {
            says(code.as_str(), &line, code.causes().len());
        }
    }
    for cause in Cause::ALL {
        says(cause.id(), cause.description(), 1);
    }
    says("599", "Server Error", 0);

    says(
        "full",
        &format!("{}: {}", StatusCode::Conflict, Cause::BucketNotEmpty),
        1,
    );
    let no_key = ErrorCode::NoSuchKey;
    let line = format!("{}: {}", no_key.status_code(), no_key.description());
    says("no object", &line, no_key.causes().len());
    let busy = StatusCode::ServiceUnavailable;
    says(
        "kept",
        &format!("{busy}: {}", busy.description()),
        busy.causes().len(),
    );

    says("I'm a teapot", "418 I'm a teapot", 2);
    says("empty", "418 I'm a teapot: There is no water in it.", 1);

    says("no such thing", "", 254);
    says("panic", "", 255);
}

fn build() -> PathBuf {
    let folder = workspace().join("tests/crates/bare");
    copy_lock_file(&folder);
    let target = workspace().join("target/crates");
    let mut cargo = cargo(&folder, &target, &["build", "--quiet"]);
    let output = cargo.output().expect("cargo should run");
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && messages.is_empty(), "{messages}");

    // Paths of the standard library's sources are contained in every program that links it, such as this one.
    let linked = |program: &Path| {
        let program = fs::read(program).unwrap();
        ["core", "alloc", "std"].map(|name| {
            let source = format!("library/{name}/src/");
            program
                .windows(source.len())
                .any(|window| window == source.as_bytes())
        })
    };
    let program = target.join("debug/bare");
    assert_eq!(linked(&program), [true, false, false]);
    assert_eq!(linked(&env::current_exe().unwrap()), [true; 3]);
    program
}

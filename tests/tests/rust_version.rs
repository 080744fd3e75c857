//! No dependency of the published crates requires a newer Rust version than they do. Cargo's resolver would not report this after a lower
//! bound is raised by hand, or if a dependency has no older version to fall back to.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

const PUBLISHED: [&str; 4] = [
    "obs-codes",
    "obs-codes-data",
    "obs-codes-macros",
    "obs-codes-spec",
];

#[test]
fn dependencies_require_no_newer_rust() {
    let metadata = metadata();
    let ours = version(env!("CARGO_PKG_RUST_VERSION"));
    let packages = normal_tree(&metadata);
    for name in PUBLISHED {
        let package = packages.iter().find(|package| package["name"] == name);
        let declared = package.expect("should be a member")["rust_version"].as_str();
        assert_eq!(declared.map(version), Some(ours), "of {name}");
    }
    // The dependencies of all features are included, those used only by tests are not.
    let has = |name| packages.iter().any(|package| package["name"] == name);
    assert!(has("quick-xml") && has("http") && has("yaml_serde"));
    assert!(!has("trybuild") && !has("expect-test"));

    let newer: Vec<_> = packages
        .iter()
        .filter_map(|package| Some((package, package["rust_version"].as_str()?)))
        .filter(|(_, wanted)| version(wanted) > ours)
        .map(|(package, wanted)| {
            format!("{} {} wants {wanted}", package["name"], package["version"])
        })
        .collect();
    assert!(newer.is_empty(), "{newer:#?}");
}

/// Runs `cargo metadata` for this platform only, since the packages of others may not be available locally.
fn metadata() -> Value {
    let rustc = output(Command::new("rustc").arg("-vV"));
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "));
    let arguments =
        "metadata --format-version 1 --all-features --locked --offline --filter-platform";
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(arguments.split(' '))
        .arg(host.expect("rustc prints its host"))
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&output(&mut cargo)).unwrap()
}

fn output(command: &mut Command) -> String {
    let output = command.output().expect("cargo should run");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the published crates, and the packages that users compile with them.
fn normal_tree(metadata: &Value) -> Vec<&Value> {
    let all = metadata["packages"].as_array().unwrap();
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let mut unread: Vec<_> = all
        .iter()
        .filter(|package| PUBLISHED.contains(&package["name"].as_str().unwrap()))
        .map(|package| &package["id"])
        .collect();
    let mut tree = BTreeSet::new();
    while let Some(id) = unread.pop() {
        if tree.insert(id.as_str().unwrap()) {
            let node = nodes.iter().find(|node| node["id"] == *id).unwrap();
            let dependencies = node["deps"].as_array().unwrap().iter();
            unread.extend(
                dependencies
                    .filter(|it| is_compiled(it))
                    .map(|it| &it["pkg"]),
            );
        }
    }
    all.iter()
        .filter(|package| tree.contains(package["id"].as_str().unwrap()))
        .collect()
}

fn is_compiled(dependency: &Value) -> bool {
    let kinds = dependency["dep_kinds"].as_array().unwrap();
    kinds.iter().any(|kind| kind["kind"] != "dev")
}

fn version(text: &str) -> [u32; 3] {
    let mut numbers = text.split('.').map(|number| number.parse().unwrap());
    [(); 3].map(|()| numbers.next().unwrap_or(0))
}

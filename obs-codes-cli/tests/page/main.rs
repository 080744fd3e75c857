//! The pages in a browser. Without one this is skipped, with a line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const HARNESS: &str = include_str!("harness.html");

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn write_pages(folder: &Path) -> Vec<String> {
    let status = Command::new(env!("CARGO_BIN_EXE_obs-codes"))
        .arg("page")
        .arg("--out")
        .arg(folder)
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.unwrap().success());
    let files = fs::read_dir(folder).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut pages: Vec<_> = names
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|ending| ending == "html")
        })
        .collect();
    pages.sort();
    pages
}

/// The browser, wherever it is installed.
fn browser() -> Option<&'static str> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    names.into_iter().find(|name| {
        let output = Command::new(name).arg("--version").output();
        output.is_ok_and(|output| output.status.success())
    })
}

/// What the harness says, and what the console does.
fn ask(browser: &str, folder: &Path, flags: &[&str]) -> (String, Vec<String>) {
    let profile = Folder::new(&format!("profile{}", flags.len()));
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
        ])
        // Frames of files may look into each other then.
        .args(["--allow-file-access-from-files", "--enable-logging=stderr"])
        .args(["--virtual-time-budget=60000", "--window-size=1000,800"])
        .args(flags)
        .arg(format!("--user-data-dir={}", profile.0.display()))
        .arg("--dump-dom")
        .arg(format!("file://{}/harness.html", folder.display()))
        .output()
        .unwrap();
    let page = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = page
        .split("<pre id=\"result\">")
        .nth(1)
        .and_then(|rest| rest.split("</pre>").next());
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    let console = log
        .lines()
        .filter(|line| line.contains(":CONSOLE"))
        .map(str::to_owned);
    (said.unwrap_or(&page).to_owned(), console.collect())
}

#[test]
fn pages_work_in_a_browser() {
    let Some(browser) = browser() else {
        println!("skipped: there is no Chromium");
        return;
    };
    let folder = Folder::new("pages");
    let pages = write_pages(&folder.0);
    let searches = [
        ["NoSuchKey", "NoSuchKey", "status-404.html#NoSuchKey"],
        ["no such_key", "NoSuchKey", "status-404.html#NoSuchKey"],
        ["403", "403", "status-403.html#403"],
        ["not found", "404", "status-404.html#404"],
        ["clock-skew", "clock-skew", "status-403.html#clock-skew"],
        // A message, and a part of one.
        [
            "<Message>Request has expired</Message>",
            "RequestTimeTooSkewed",
            "status-403.html#RequestTimeTooSkewed",
        ],
        [
            "is not yet valid",
            "RequestTimeTooSkewed",
            "status-403.html#RequestTimeTooSkewed",
        ],
    ];
    let forwards = [
        ["NoSuchKey", "status-404.html#NoSuchKey"],
        ["code-NoSuchKey", "status-404.html#NoSuchKey"],
        ["clock-skew", "status-403.html#clock-skew"],
        ["404", "index.html#404"],
    ];
    let constants = format!(
        "<script>const PAGES = {pages:?}, SEARCHES = {searches:?}, FORWARDS = {forwards:?};</script>"
    );
    fs::write(folder.0.join("harness.html"), constants + HARNESS).unwrap();
    for flags in [&[][..], &["--blink-settings=preferredColorScheme=0"]] {
        let (said, console) = ask(browser, &folder.0, flags);
        assert_eq!(said, "finished", "{flags:?}");
        assert_eq!(console, [""; 0], "{flags:?}");
    }
}

//! Each text of the corpus through a pipe; `tests/tests/texts.rs` says what the table beside them means.

use std::fs;
use std::thread;

use serde_json::Value;

use crate::support::{pipe, root, run};

/// Runs a check on all of them, on as many threads as there are cores, and gathers what is wrong.
fn wrong<T: Sync>(all: &[T], check: impl Fn(&T) -> Option<String> + Sync) -> Vec<String> {
    let cores = thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let parts = all.chunks(all.len().div_ceil(cores));
    thread::scope(|scope| {
        let threads: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().filter_map(&check).collect::<Vec<_>>()))
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap())
            .collect()
    })
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn every_text_is_read_as_listed() {
    let folder = root().join("tests/corpus/texts");
    let table = fs::read_to_string(folder.join("texts.tsv")).unwrap();
    let rows: Vec<_> = table.lines().skip(1).collect();
    assert!(rows.len() >= 400, "{}", rows.len());
    let wrong = wrong(&rows, |row| {
        let cells: Vec<_> = row.split('\t').collect();
        let text = fs::read(folder.join(cells[0]).with_extension("txt")).unwrap();
        let ran = pipe(&["--json"], &text);
        let answers = ran.json();
        let last = answers.as_array().unwrap().last().unwrap();
        let said = ["status", "code", "error_code", "request_id"].map(|name| cell(&last[name]));
        let causes: Vec<_> = last["causes"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|cause| cell(&cause["id"]))
            .collect();
        let lacks = |cause: &&str| *cause != "-" && !causes.iter().any(|other| other == cause);
        let lacking: Vec<_> = cells[5].split(',').filter(lacks).collect();
        (ran.code != 0 || said[..] != cells[1..5] || !lacking.is_empty())
            .then(|| format!("{row}: {} {said:?} {causes:?}", ran.code))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn texts_without_a_response_give_nothing() {
    let texts = fs::read_dir(root().join("tests/corpus/texts/none")).unwrap();
    let texts: Vec<_> = texts.map(|text| text.unwrap().path()).collect();
    assert!(texts.len() >= 140, "{}", texts.len());
    let wrong = wrong(&texts, |path| {
        let ran = pipe(&[], &fs::read(path).unwrap());
        (ran.code != 1 || !ran.stdout.is_empty() || ran.stderr.is_empty())
            .then(|| format!("{}: {} {}", path.display(), ran.code, ran.stdout))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_report_says_what_to_do_and_what_support_asks_for() {
    let text = "< HTTP/1.1 403 Forbidden\r\n< x-obs-request-id: 0A1B\r\n<\r\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    let ran = pipe(&[], text.as_bytes());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    for part in [
        "403 Forbidden, AccessDenied\n",
        "Message     Request has expired\n",
        "\nTry again   ",
        "\nRequest id  0A1B (support asks for it)",
    ] {
        assert!(
            ran.stdout.contains(part),
            "{part} is not in\n{}",
            ran.stdout
        );
    }
}

#[test]
fn a_log_gives_its_last_error_or_with_all_each_of_them() {
    let log = "\
10:40:30 ERROR put a failed, status [403], error code [AccessDenied], request id [0000018A0B1C]
10:40:31 INFO  put b done, status [200], request id [0000018A0B1D]
10:40:32 ERROR put c failed, status [503], error code [SlowDown], request id [0000018A0B1E]
";
    let last = pipe(&["-"], log.as_bytes());
    assert!(
        last.stdout.starts_with("503 ") && last.stdout.contains("also shows 1 error before it"),
        "{}",
        last.stdout
    );
    let all = pipe(&["--all"], log.as_bytes());
    assert!(
        all.stdout.starts_with("403 Forbidden, AccessDenied")
            && all.stdout.contains("0000018A0B1E"),
        "{}",
        all.stdout
    );
    let json = pipe(&["--all", "--json"], log.as_bytes()).json();
    assert_eq!(json.as_array().unwrap().len(), 2);
}

#[test]
fn without_a_response_it_says_what_to_check() {
    let ran = pipe(
        &[],
        b"curl: (7) Failed to connect to 192.0.2.7 port 443: Connection refused",
    );
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(
        ran.stderr
            .starts_with("No answer came: the connection was refused. Check "),
        "{}",
        ran.stderr
    );
    // Standard input may be empty, as in a job of cron.
    let ran = run(&[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stderr.contains("standard input is empty"),
        "{}",
        ran.stderr
    );
    assert_eq!(pipe(&["--json"], b"nothing").json()[0]["kind"], "no_answer");
}

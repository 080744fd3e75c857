//! Looks up status codes: `cargo run -p http-registry -- 404`.

use std::io::{self, Write};
use std::process::ExitCode;

use http_registry::{Category, StatusCode};
use obs_codes::{ObsErrorCodes, Retry};

use request::{Refusal, Request};

mod request;

const HELP: &str = "\
What the status codes of HTTP mean.

Usage: http-registry QUERY...

  404            a number: what it means, what may be behind it, whether to try again
  teapot         part of a reason phrase
  4xx            a class: all of its statuses
  -              the head of a request on standard input: what a server would say to it

Exits with 1 if a query finds nothing or a request is refused, and with 2 if there is no query.
";

fn main() -> ExitCode {
    let queries: Vec<String> = std::env::args().skip(1).collect();
    if queries.is_empty() {
        eprint!("{HELP}");
        return ExitCode::from(2);
    }
    if queries
        .iter()
        .any(|query| ["-h", "--help"].contains(&query.as_str()))
    {
        return print(HELP);
    }
    let mut code = ExitCode::SUCCESS;
    let mut found = Vec::new();
    for query in &queries {
        match answer(query) {
            Ok(text) => found.push(text),
            Err(message) => {
                eprintln!("error: {message}");
                code = ExitCode::FAILURE;
            }
        }
    }
    if code == ExitCode::SUCCESS {
        code = print(&found.join("\n"));
    }
    code
}

fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads the output may have seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: cannot write: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn answer(query: &str) -> Result<String, String> {
    if query == "-" {
        let head = io::read_to_string(io::stdin()).map_err(|error| error.to_string())?;
        return check(&head);
    }
    // A number or a whole reason phrase.
    if let Ok(status) = query.parse() {
        return Ok(explain(status));
    }
    if let Ok(number) = query.parse() {
        return Err(unregistered(number));
    }
    let of_class = |category: &&Category| category.class().eq_ignore_ascii_case(query);
    if let Some(&category) = Category::ALL.iter().find(of_class) {
        let title = format!(
            "{} {category}: {}\n",
            category.class(),
            category.description()
        );
        return Ok(title + &list(|status| status.category() == category));
    }
    let part = query.to_lowercase();
    let named: Vec<_> = StatusCode::ALL
        .iter()
        .filter(|status| status.reason().to_lowercase().contains(&part))
        .collect();
    match named[..] {
        [] => Err(format!(
            "{query:?} is neither a number (404), nor in a reason phrase (teapot), nor a class (4xx)"
        )),
        [&status] => Ok(explain(status)),
        _ => Ok(list(|status| named.contains(&&status))),
    }
}

fn check(head: &str) -> Result<String, String> {
    // As a person types it, or as it is sent.
    let lines: Vec<_> = head.lines().collect();
    match lines.join("\r\n").parse() {
        Ok(Request { target, length, .. }) => Ok(format!(
            "Nothing is wrong: {target}, with {length} bytes to follow\n"
        )),
        Err(refusal) => {
            let place = match refusal {
                Refusal::Malformed { line } => format!("line {line}: "),
                _ => String::new(),
            };
            let help = refusal.causes().iter().filter_map(|cause| cause.help());
            Err(help.fold(format!("{place}{refusal}"), |text, help| {
                text + "\n  " + help
            }))
        }
    }
}

fn list(wanted: impl Fn(StatusCode) -> bool) -> String {
    let wanted = StatusCode::ALL.iter().filter(|status| wanted(**status));
    wanted
        .map(|status| format!("{status}: {}\n", status.description()))
        .collect()
}

fn explain(status: StatusCode) -> String {
    let mut text = format!("{status} ({})\n", status.category());
    text += &format!("  {}\n", status.description());
    for cause in status.causes() {
        text += &format!("  - {cause}\n");
        if let Some(help) = cause.help() {
            text += &format!("    {help}\n");
        }
    }
    if status.is_client_error() || status.is_server_error() {
        text += &format!("  Try again: {}\n", retry(status.retry()));
    }
    text
}

fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Backoff => "yes, after a pause that grows, if the method is idempotent",
        Retry::Slower => "yes, and send fewer requests",
        Retry::AfterFix => "once what stands in the way outside of the request is gone",
        _ => "no, the same request will fail again",
    }
}

/// What RFC 9110, 15 has a client make of a status that it does not know.
fn unregistered(number: u16) -> String {
    let general = number - number % 100;
    match StatusCode::from_u16(general) {
        Some(general) => {
            format!("{number} is not registered; a client has to treat it as {general}")
        }
        None => format!("{number} is no status of HTTP, which go from 100 to 599"),
    }
}

//! What a server answers to a request: `printf 'PUT /tea HTTP/1.1\r\nHost: a\r\n\r\n' | cargo run -p http-registry`.

use std::io;
use std::process::ExitCode;

use obs_codes::ObsErrorCodes;

use request::{Refusal, Request};

mod request;

fn main() -> ExitCode {
    let head = match io::read_to_string(io::stdin()) {
        Ok(head) => head,
        Err(error) => {
            eprintln!("error: cannot read the request: {error}");
            return ExitCode::from(2);
        }
    };
    // As a person types it, or as it is sent.
    let lines: Vec<_> = head.lines().collect();
    match lines.join("\r\n").parse() {
        Ok(Request { target, length, .. }) => {
            println!("Nothing is wrong: {target}, with {length} bytes to follow");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("error: {}", explained(&refusal));
            ExitCode::FAILURE
        }
    }
}

/// The status and the cause of a refusal, and what to do about it.
fn explained(refusal: &Refusal) -> String {
    let place = match refusal {
        Refusal::Malformed { line } => format!("line {line}: "),
        _ => String::new(),
    };
    let help = refusal.causes().iter().filter_map(|cause| cause.help());
    help.fold(format!("{place}{refusal}"), |text, help| {
        text + "\n  " + help
    })
}

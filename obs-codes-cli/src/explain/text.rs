//! Explains a text: a response, the output of a client, a log.

use std::io::{self, Read};

use obs_codes::response::{ErrorResponse, NoAnswer};
use obs_codes_spec::Catalogue;

use crate::failure::Failure;
use crate::loaded::{self, Status};

/// The result of reading a text.
pub(super) struct Reading {
    /// The last error in it.
    pub(super) last: Option<ErrorResponse<Status>>,
    /// The errors before it, if requested.
    pub(super) earlier: Vec<ErrorResponse<Status>>,
    /// The number of errors before it.
    pub(super) more: usize,
    /// Why there was no answer, as far as the text tells.
    pub(super) no_answer: Option<NoAnswer>,
    is_empty: bool,
}

pub(super) fn standard_input() -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut text);
    read.map_err(|error| Failure::Io("cannot read standard input", error))?;
    Ok(text)
}

pub(super) fn read(catalogue: &'static Catalogue, text: &[u8], all: bool) -> Reading {
    loaded::load(catalogue);
    let mut reading = Reading {
        last: None,
        earlier: Vec::new(),
        more: 0,
        no_answer: None,
        is_empty: text.trim_ascii().is_empty(),
    };
    // A catalogue without statuses cannot describe an answer.
    if catalogue.statuses.is_empty() {
        return reading;
    }
    for error in ErrorResponse::<Status>::errors_in_text(text) {
        if let Some(earlier) = reading.last.replace(error) {
            reading.more += 1;
            reading.earlier.extend(all.then_some(earlier));
        }
    }
    if reading.last.is_none() {
        reading.no_answer = NoAnswer::from_text(text);
    }
    reading
}

/// Reports that no error was found, and what the text seems to be.
pub(super) fn nothing(reading: &Reading) -> String {
    match reading.no_answer {
        _ if reading.is_empty => {
            "standard input is empty; `obs-codes list` shows the catalogue".to_owned()
        }
        Some(why) => format!("{why} {}", why.help()),
        None => "no error response found in the text".to_owned(),
    }
}

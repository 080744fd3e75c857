//! Explains its argument on standard output. The exit status is the number of causes.

#![no_std]
#![no_main]
#![no_builtins]

mod system;

use core::fmt::{self, Write};
use core::panic::PanicInfo;

use obs_codes::{Catalogue, Category, Cause, ErrorCode, ObsErrorCodes, StatusCode};

mod kettle {
    obs_codes::obs_codes!("spec/kettle.yaml");
}

#[derive(Debug, ObsErrorCodes)]
enum StoreError<'a> {
    #[obs(cause = BucketNotEmpty)]
    Full,
    #[obs(error_code = NoSuchKey)]
    NoObject,
    #[obs(transparent)]
    Kept(&'a StatusError),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(status = 503)]
struct StatusError;

#[derive(Debug, ObsErrorCodes)]
#[obs(catalogue = kettle, cause = NoWater)]
struct Empty;

/// The exit status for an unknown argument, and after a panic.
const UNKNOWN: u8 = 254;
const PANICKED: u8 = 255;

fn main(argument: Option<&str>) -> u8 {
    let mut line = Line::new();
    let causes = explain(argument.unwrap_or_default(), &mut line);
    system::write(line.written());
    causes.map_or(UNKNOWN, |causes| causes.try_into().unwrap_or(PANICKED))
}

fn explain(text: &str, line: &mut Line) -> Option<usize> {
    let said = match text {
        "full" => return error(&StoreError::Full, line),
        "no object" => return error(&StoreError::NoObject, line),
        "kept" => return error(&StoreError::Kept(&StatusError), line),
        "empty" => return error(&Empty, line),
        "panic" => panic!("as asked"),
        _ => text,
    };
    let (written, causes) = if let Ok(status) = said.parse::<StatusCode>() {
        let (category, description) = (status.category(), status.description());
        let written = write!(line, "{status} ({category}): {description}");
        (written, status.causes().len())
    } else if let Ok(code) = said.parse::<ErrorCode>() {
        let written = write!(line, "{code} of {}", code.status_code());
        (written, code.causes().len())
    } else if let Ok(cause) = said.parse::<Cause>() {
        (write!(line, "{cause}"), 1)
    } else if let Ok(status) = said.parse::<kettle::StatusCode>() {
        (write!(line, "{status}"), status.causes().len())
    } else {
        let category = Category::from_status(said.parse().ok()?)?;
        (write!(line, "{category}"), 0)
    };
    written.ok().map(|()| causes)
}

fn error<S: Catalogue>(
    error: &(impl ObsErrorCodes<S> + core::error::Error),
    line: &mut Line,
) -> Option<usize> {
    write!(line, "{error}").ok()?;
    Some(error.causes().len())
}

/// Text of limited length, instead of a `String`.
struct Line {
    bytes: [u8; 256],
    len: usize,
}

impl Line {
    const fn new() -> Self {
        Self {
            bytes: [0; 256],
            len: 0,
        }
    }

    fn written(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let free = &mut self.bytes[self.len..];
        let taken = free.get_mut(..text.len()).ok_or(fmt::Error)?;
        taken.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

#[panic_handler]
fn panicked(_: &PanicInfo<'_>) -> ! {
    system::exit(PANICKED)
}

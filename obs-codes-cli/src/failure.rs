//! Failures, and their exit statuses.

use std::io;
use std::process::ExitCode;

use anstream::eprintln;
use anstyle::{AnsiColor, Style};

/// The word `error`, as rustc and cargo have it.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Why the command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments are wrong, with the reason.
    Usage(String),
    /// A negative result that has already been reported: nothing was found, or something that must not be there.
    Negative,
    /// The specs cannot be read, which has already been reported.
    Reported,
    /// Reading standard input or writing the output failed.
    Io(&'static str, io::Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// Reports the failure and returns the exit status: 1 for a negative result, 2 for errors, as in `grep`.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Negative => ExitCode::from(1),
            Self::Reported => ExitCode::from(2),
            // The reader of the pipe has seen enough.
            Self::Io(_, error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Self::Io(what, error) => {
                eprintln!("{ERROR}error{ERROR:#}: {what}: {error}");
                ExitCode::from(2)
            }
            Self::Usage(message) => {
                eprintln!("{ERROR}error{ERROR:#}: {message}");
                ExitCode::from(2)
            }
        }
    }
}

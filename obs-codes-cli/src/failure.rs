//! How the command ends where it does not succeed.

use std::io;
use std::process::ExitCode;

use anstream::eprintln;

use crate::terminal::ERROR;

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments are wrong; says how.
    Usage(String),
    /// Nothing was found, or something that must not be; that has been said.
    Negative,
    /// The answer could not be written, or what was piped in not be read.
    Io(&'static str, io::Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// Says it, and gives the exit status: 1 for a negative answer, 2 for wrong arguments, as of `grep`.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Negative => ExitCode::from(1),
            // Whoever reads the output has seen enough.
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

//! The command `obs-codes`.

use std::process::ExitCode;

fn main() -> ExitCode {
    obs_codes_cli::main()
}

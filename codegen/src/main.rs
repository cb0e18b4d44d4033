//! The command line of Restwright; all of its work is done by the library.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}

//! The command line: reads files, calls the library, writes files, and says what happened.

mod args;
mod console;
mod findings;
mod generate;
mod init;
mod input;
mod lint;
mod shell;
mod target;
mod watch;

use std::process::ExitCode;

use clap::Parser;
use restwright::diagnostic::Diagnostics;
use restwright::files::disk::DiskError;

use args::{Args, Command};
use console::Console;

/// Why a command did not succeed.
enum Failure {
    /// The command line cannot mean anything: exit code 2.
    Usage(String),
    /// A document or a configuration file has errors.
    Diagnostics(Diagnostics),
    /// The output folder could not be written or compared.
    Disk(DiskError),
    /// A check that failed, in one line.
    Check(String),
}

impl From<DiskError> for Failure {
    fn from(error: DiskError) -> Self {
        match error {
            DiskError::NoFolder(_) => Self::Usage(error.to_string()),
            error => Self::Disk(error),
        }
    }
}

impl From<Diagnostics> for Failure {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Diagnostics(diagnostics)
    }
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    let args = Args::parse();
    let console = Console::new(args.quiet);
    let result = match &args.command {
        Command::Generate(args) => generate::run(args, &console),
        Command::Lint(args) => lint::run(args, &console),
        Command::Init(args) => init::run(args, &console),
        Command::Completions { shell } => shell::completions(*shell, &console),
        Command::Man { folder } => shell::manual(folder, &console),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(&failure, &console),
    }
}

fn report(failure: &Failure, console: &Console) -> ExitCode {
    match failure {
        Failure::Usage(text) => {
            console.error(text);
            return ExitCode::from(2);
        }
        Failure::Diagnostics(diagnostics) => {
            console.diagnostics(diagnostics);
            console.error(&format!("{}; nothing was written", console::count(diagnostics)));
        }
        Failure::Disk(error) => console.error(&error.to_string()),
        Failure::Check(text) => console.error(text),
    }
    ExitCode::FAILURE
}

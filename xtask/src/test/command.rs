//! Programs that a step runs.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failure;

/// A program with its arguments.
pub struct Program {
    command: Command,
    shown: String,
}

/// A program; the arguments are separated by spaces.
pub fn program(line: &str) -> Program {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    Program { command, shown: line.to_owned() }
}

impl Program {
    /// In this folder, instead of the root of the repository.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// With this environment variable.
    pub fn with(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it; its output is the step's.
    pub fn run(mut self) -> Result<(), Failure> {
        println!("$ {}", self.shown);
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::Fault(format!("`{}` failed: {status}", self.shown))),
            Err(error) => Err(Failure::Fault(format!("`{}` cannot be run: {error}", self.shown))),
        }
    }

    /// Whether it runs at all.
    pub fn exists(mut self) -> bool {
        let status = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }
}

//! The two output streams: results on standard output, everything else on standard error.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use restwright::diagnostic::{Diagnostics, Severity};

use super::Failure;

const RED: &str = "\x1b[1;31m";
const YELLOW: &str = "\x1b[1;33m";
const CYAN: &str = "\x1b[36m";
const RESET: &str = "\x1b[0m";
const CLEAR_LINE: &str = "\r\x1b[2K";

/// Where the command speaks.
pub struct Console {
    progress: bool,
    colour: bool,
    quiet: bool,
}

impl Console {
    /// Looks once at what standard error is; `quiet` leaves out all but errors and results.
    pub fn new(quiet: bool) -> Self {
        let terminal = io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        // https://no-color.org: any value but the empty one asks for none.
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { progress: terminal && !quiet, colour: terminal && !refused, quiet }
    }

    /// Whether only errors and results are wanted.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Writes to standard output how it went, for a person.
    pub fn summary(&self, text: &str) -> Result<(), Failure> {
        if self.quiet { Ok(()) } else { self.result(text) }
    }

    /// Writes a result to standard output. A reader who has gone away, as `head` does, has seen enough.
    pub fn result(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Failure::Check(format!("cannot write to standard output: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Shows what is being done until the next call; for a person who waits.
    pub fn progress(&self, doing: impl Display) {
        if self.progress {
            say(format_args!("{CLEAR_LINE}{doing} …"));
        }
    }

    /// Takes away what [`Self::progress`] has shown.
    pub fn done(&self) {
        if self.progress {
            say(CLEAR_LINE);
        }
    }

    /// Says why the command fails.
    pub fn error(&self, text: &str) {
        self.done();
        say(format_args!("{}{text}\n", self.paint(RED, "error: ")));
    }

    /// Says something that is worth knowing and no failure.
    pub fn note(&self, text: &str) {
        if self.quiet {
            return;
        }
        self.done();
        say(format_args!("{}{text}\n", self.paint(CYAN, "note: ")));
    }

    /// Shows every finding, with a blank line after each.
    pub fn diagnostics(&self, diagnostics: &Diagnostics) {
        self.done();
        for diagnostic in &diagnostics.list {
            let text = diagnostic.to_string();
            let (headline, rest) = text.split_once('\n').unwrap_or((&text, ""));
            let colour = if diagnostic.severity == Severity::Error { RED } else { YELLOW };
            say(format_args!("{}\n{rest}\n\n", self.paint(colour, headline)));
        }
        if diagnostics.omitted > 0 {
            say(format_args!("… and {} more errors\n\n", diagnostics.omitted));
        }
    }

    fn paint(&self, colour: &str, text: &str) -> String {
        if self.colour { format!("{colour}{text}{RESET}") } else { text.to_owned() }
    }
}

/// Standard error may be closed; there is nobody left to tell.
fn say(text: impl Display) {
    let _ = write!(io::stderr().lock(), "{text}");
}

/// Whether there is an error among the findings.
pub fn has_errors(diagnostics: &Diagnostics) -> bool {
    diagnostics.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The number of errors and of warnings, in words.
pub fn count(diagnostics: &Diagnostics) -> String {
    let shown = |severity| diagnostics.list.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let plural = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    match (shown(Severity::Error) + diagnostics.omitted, shown(Severity::Warning)) {
        (0, 0) => "no findings".to_owned(),
        (errors, 0) => plural(errors, "error"),
        (0, warnings) => plural(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", plural(errors, "error"), plural(warnings, "warning")),
    }
}

//! How far a run is, and how long it may still take.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use super::catalogue::Document;
use super::facts::Outcome;

/// Without a terminal, a line so often.
const PAUSE: Duration = Duration::from_secs(20);

/// The progress of a run.
pub struct Progress {
    started: Instant,
    shown: Instant,
    documents: usize,
    bytes: u64,
    done: usize,
    bytes_done: u64,
    failures: usize,
}

impl Progress {
    /// Nothing is done yet.
    pub fn begin(documents: &[Document]) -> Self {
        let bytes = documents.iter().map(|document| document.bytes).sum();
        let now = Instant::now();
        Self { started: now, shown: now, documents: documents.len(), bytes, done: 0, bytes_done: 0, failures: 0 }
    }

    /// These are done.
    pub fn advance(&mut self, outcomes: &[Outcome]) {
        self.done += outcomes.len();
        self.bytes_done += outcomes.iter().map(|outcome| outcome.bytes).sum::<u64>();
        let failing = |outcome: &&Outcome| !outcome.failures().is_empty();
        self.failures += outcomes.iter().filter(failing).count();
        let mut stderr = io::stderr().lock();
        // Nothing is lost if progress cannot be shown.
        if stderr.is_terminal() {
            let _ = write!(stderr, "\r\u{1b}[K{}", self.line()).and_then(|()| stderr.flush());
        } else if self.shown.elapsed() >= PAUSE || self.done == self.documents {
            let _ = writeln!(stderr, "{}", self.line());
            self.shown = Instant::now();
        }
    }

    /// All is done.
    pub fn end(&self) {
        if io::stderr().is_terminal() {
            eprintln!();
        }
    }

    /// The time that is left follows from the bytes: most of it is the compiler's, which takes as long as they are many.
    fn line(&self) -> String {
        let (done, all, elapsed) = (self.done, self.documents, self.started.elapsed());
        // A document costs something even when it is small.
        let cost = |documents: usize, bytes: u64| bytes as f64 + documents as f64 * 20_000.0;
        let share = cost(done, self.bytes_done) / cost(all, self.bytes).max(1.0);
        let left = Duration::from_secs_f64((elapsed.as_secs_f64() * (1.0 - share) / share.max(1e-6)).max(0.0));
        let (elapsed, left) = (clock(elapsed), clock(left));
        format!("{done} of {all} documents, {} with faults, {elapsed}, about {left} left", self.failures)
    }
}

/// `1:02:03`
pub fn clock(duration: Duration) -> String {
    let seconds = duration.as_secs();
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

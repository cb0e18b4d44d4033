//! What became of every document so far, so that a run can be resumed, and a crate that comes out the same need not be
//! compiled again.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use super::catalogue::Document;
use super::facts::{Compiled, Outcome};
use crate::Failure;
use crate::project::cannot;

/// The state file: a line of JSON for each outcome; the last one of a document counts.
pub struct State {
    file: File,
    known: BTreeMap<String, Outcome>,
    compiled: BTreeMap<String, Compiled>,
}

impl State {
    /// Reads the file. Without `resume`, it is begun anew; with it, outcomes for this generator count, and those of
    /// compiling for any.
    pub fn open(path: &Path, resume: bool, generator: &str) -> Result<Self, Failure> {
        let text = if resume { fs::read_to_string(path).unwrap_or_default() } else { String::new() };
        // A line that was being written when the run was interrupted is no outcome.
        let outcomes: Vec<Outcome> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let (mut known, mut compiled) = (BTreeMap::new(), BTreeMap::new());
        for outcome in outcomes {
            if let Some(result) = &outcome.compiled {
                compiled.insert(result.sources.clone(), result.clone());
            }
            if outcome.generator == generator {
                known.insert(outcome.document.clone(), outcome);
            }
        }
        let mut file =
            File::options().create(true).append(true).open(path).map_err(|error| cannot("open", path, &error))?;
        if !resume {
            file.set_len(0).map_err(|error| cannot("write", path, &error))?;
        } else if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n").map_err(|error| cannot("write", path, &error))?;
        }
        Ok(Self { file, known, compiled })
    }

    /// What is known about this document.
    pub fn outcome(&self, document: &Document) -> Option<&Outcome> {
        self.known.get(&document.id).filter(|outcome| outcome.bytes == document.bytes)
    }

    /// What this compiler said about a crate with this fingerprint; with `rustdoc`, only if that was asked as well.
    pub fn compiled(&self, sources: &str, rustc: &str, rustdoc: bool) -> Option<&Compiled> {
        let found = self.compiled.get(sources).filter(|compiled| compiled.rustc == rustc);
        found.filter(|compiled| !rustdoc || compiled.rustdoc.is_some())
    }

    /// Notes an outcome.
    pub fn note(&mut self, outcome: &Outcome) -> Result<(), Failure> {
        let mut line = serde_json::to_string(outcome).map_err(Failure::fault)?;
        line.push('\n');
        self.file.write_all(line.as_bytes()).map_err(Failure::fault)
    }
}

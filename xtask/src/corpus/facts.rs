//! What became of a document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::names::Tally;

/// What became of a document: a line of the state file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outcome {
    /// The document.
    pub document: String,
    /// Its length.
    pub bytes: u64,
    /// The generator that it was given to: see [`super::generator::identity`].
    pub generator: String,
    /// What came of generating it.
    pub generated: Generated,
    /// What came of compiling the crate, if that was tried.
    pub compiled: Option<Compiled>,
}

/// What came of generating.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Generated {
    /// A crate.
    Done(Box<Facts>),
    /// Diagnostics: the first, and how many errors there are.
    Refused(String),
    /// The message of the panic, or what ended the process.
    Panicked(String),
    /// After so many seconds.
    TimedOut(u64),
}

/// A crate in figures.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// How long generation took.
    pub seconds: f64,
    /// The version that the document says it is written for, as `3.0`.
    pub dialect: String,
    /// Warnings about the document.
    pub warnings: usize,
    /// Files of the crate, pages included.
    pub files: usize,
    /// Lines of Rust.
    pub lines: usize,
    /// The fingerprint of what is compiled.
    pub sources: String,
    /// Operations that the document declares.
    pub declared: usize,
    /// Operations that the crate has.
    pub emitted: usize,
    /// Leaves that the document types, and those of them that came out untyped; `None`: the generator does not say.
    pub leaves: Option<(usize, usize)>,
    /// The places of untyped leaves with the reasons, by reason.
    pub untyped: BTreeMap<String, usize>,
    /// The names that it has from the document.
    pub names: Tally,
    /// For each transcription how the crate that came of it differs, if it does.
    pub transcriptions: BTreeMap<String, Option<String>>,
    /// For each transcription that the document does not fit, why.
    pub unfit: BTreeMap<String, String>,
}

/// What came of compiling.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Compiled {
    /// What is compiled: see [`Facts::sources`].
    pub sources: String,
    /// The compiler.
    pub rustc: String,
    /// Errors, by rustc.
    pub errors: Vec<String>,
    /// Warnings, by rustc.
    pub warnings: Vec<String>,
    /// Errors and warnings by rustdoc, if it ran.
    pub rustdoc: Option<Vec<String>>,
}

/// What can be wrong with a document: the key of a known failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// No crate, but diagnostics.
    Refused,
    /// The generator panicked, or its process died.
    Panicked,
    /// The generator did not end in time.
    TimedOut,
    /// The crate has fewer operations than the document.
    Operations,
    /// A transcription came out differently.
    Transcription,
    /// The crate does not compile.
    Errors,
    /// The crate compiles with warnings.
    Warnings,
    /// rustdoc has something to say.
    Rustdoc,
}

impl Kind {
    /// As it is written in the list of known failures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Panicked => "panicked",
            Self::TimedOut => "timed-out",
            Self::Operations => "operations",
            Self::Transcription => "transcription",
            Self::Errors => "errors",
            Self::Warnings => "warnings",
            Self::Rustdoc => "rustdoc",
        }
    }
}

impl Outcome {
    /// The crate, if there is one.
    pub fn facts(&self) -> Option<&Facts> {
        match &self.generated {
            Generated::Done(facts) => Some(facts),
            _ => None,
        }
    }

    /// Everything that is wrong, with what shows it.
    pub fn failures(&self) -> BTreeMap<Kind, String> {
        let mut found = BTreeMap::new();
        match &self.generated {
            Generated::Refused(first) => drop(found.insert(Kind::Refused, first.clone())),
            Generated::Panicked(message) => drop(found.insert(Kind::Panicked, message.clone())),
            Generated::TimedOut(seconds) => drop(found.insert(Kind::TimedOut, format!("after {seconds} s"))),
            Generated::Done(facts) => facts.failures(&mut found),
        }
        let Some(compiled) = &self.compiled else { return found };
        let (errors, warnings) = (&compiled.errors, &compiled.warnings);
        for (kind, list) in
            [(Kind::Errors, Some(errors)), (Kind::Warnings, Some(warnings)), (Kind::Rustdoc, compiled.rustdoc.as_ref())]
        {
            if let Some(first) = list.and_then(|list| list.first()) {
                found.insert(kind, format!("{}, the first: {first}", list.map_or(0, Vec::len)));
            }
        }
        found
    }

    /// Whether this run can tell if the document fails so: what was not tried says nothing.
    pub fn tells(&self, kind: Kind) -> bool {
        match kind {
            Kind::Refused | Kind::Panicked | Kind::TimedOut | Kind::Operations => true,
            Kind::Transcription => self.facts().is_none_or(|facts| !facts.transcriptions.is_empty()),
            Kind::Errors | Kind::Warnings => self.compiled.is_some() || self.facts().is_none(),
            Kind::Rustdoc => self.compiled.as_ref().is_some_and(|compiled| compiled.rustdoc.is_some()),
        }
    }
}

impl Facts {
    fn failures(&self, found: &mut BTreeMap<Kind, String>) {
        if self.emitted != self.declared {
            found.insert(Kind::Operations, format!("{} of {}", self.emitted, self.declared));
        }
        let differing = self.transcriptions.iter().find_map(|(name, how)| Some((name, how.as_ref()?)));
        if let Some((name, how)) = differing {
            found.insert(Kind::Transcription, format!("to {name}: {how}"));
        }
    }
}

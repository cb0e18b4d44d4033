//! Errors and warnings: where, what is wrong, what to do.

use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

use crate::sources::{FileId, Sources};
use crate::tree::SyntaxFault;
use crate::tree::position::{self, Position};

/// At most this many errors are shown; what follows is usually a consequence of what came before.
const SHOWN_ERRORS: usize = 50;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated, though perhaps not what the author meant.
    Warning,
}

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// JSON Pointer (RFC 6901) of the value; empty for the whole document.
    pub pointer: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The name of the file, as the caller gave it.
    pub file: String,
    /// One-based line and column; `None` until [`Report::finish`] has looked it up.
    pub position: Option<Position>,
    /// JSON Pointer (RFC 6901) of the value.
    pub pointer: String,
    /// What is wrong.
    pub fault: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position.unwrap_or_default();
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(f, "{}:{line}:{column}: {severity}: {}", printable(&self.file), printable(&self.fault))?;
        writeln!(f, "  at #{}", printable(&self.pointer))?;
        write!(f, "  help: {}", printable(&self.remedy))
    }
}

/// Text of a document as a terminal may show it: no control characters, no bidirectional overrides.
fn printable(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let hidden = c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if hidden { c.escape_unicode().collect::<Vec<_>>() } else { vec![c] }
        })
        .collect()
}

/// The findings of a run that could not go on, errors first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    /// Errors in the order of the document, then warnings.
    pub list: Vec<Diagnostic>,
    /// Errors beyond those shown.
    pub omitted: usize,
}

impl Diagnostics {
    /// The one finding about a text that is neither JSON nor YAML.
    pub fn syntax(file: &str, fault: SyntaxFault) -> Self {
        let SyntaxFault { line, column, pointer, fault, remedy } = fault;
        Self::only(file, Position { line, column }, pointer, fault, remedy)
    }

    /// The one error beyond which there was nothing to look at.
    pub(crate) fn only(
        file: &str,
        position: Position,
        pointer: String,
        fault: String,
        remedy: impl Into<String>,
    ) -> Self {
        let (severity, file, position, remedy) = (Severity::Error, file.to_owned(), Some(position), remedy.into());
        Self { list: vec![Diagnostic { severity, file, position, pointer, fault, remedy }], omitted: 0 }
    }

    /// Whether there is an error among the findings.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.list.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        if self.omitted > 0 {
            write!(f, "\n… and {} more errors", self.omitted)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

/// Leads places of a tree that was made of another one back to where their values were written.
pub(crate) trait Origins: fmt::Debug {
    /// Where the value at a place of the document was written.
    fn written(&self, place: Place) -> Place;
}

/// Collects findings while a stage runs.
#[derive(Debug, Default)]
pub struct Report {
    found: Vec<(Severity, Place, String, String)>,
    errors: usize,
    /// What is wrong outside of the documents, such as in the configuration.
    outside: Vec<Diagnostic>,
    /// Where files are no trees, which have no place that could be looked up.
    broken: Vec<(FileId, Position)>,
    /// What has become of the document so far, a tree after the other.
    origins: Vec<Rc<dyn Origins>>,
}

impl Report {
    /// Notes an error: the stage goes on, generation stops at its end.
    pub fn error(&mut self, place: Place, fault: impl Into<String>, remedy: impl Into<String>) {
        self.errors += 1;
        self.found.push((Severity::Error, self.written(place), fault.into(), remedy.into()));
    }

    /// Notes that a file which is referred to is neither JSON nor YAML.
    pub fn syntax(&mut self, file: FileId, fault: &SyntaxFault) {
        if !self.broken.iter().any(|(known, _)| *known == file) {
            self.broken.push((file, Position { line: fault.line, column: fault.column }));
            self.error(Place { file, pointer: fault.pointer.clone() }, &fault.fault, &fault.remedy);
        }
    }

    /// Notes a finding whose place is known already.
    pub fn note(&mut self, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.severity == Severity::Error);
        self.outside.push(diagnostic);
    }

    /// Notes a warning.
    pub fn warning(&mut self, place: Place, fault: impl Into<String>, remedy: impl Into<String>) {
        self.found.push((Severity::Warning, self.written(place), fault.into(), remedy.into()));
    }

    /// From here on, places of the document are those of a tree that was made of the one before: they are led back to
    /// what its author wrote.
    pub(crate) fn lead_back(&mut self, origins: Rc<dyn Origins>) {
        self.origins.push(origins);
    }

    /// Where the value at a place was written.
    pub(crate) fn written(&self, place: Place) -> Place {
        self.origins.iter().rev().fold(place, |place, origins| match place.file {
            FileId::ROOT => origins.written(place),
            _ => place,
        })
    }

    /// Whether an error was noted.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Looks up the positions and sorts: errors first, each kind in the order of the documents.
    pub fn finish(self, sources: &Sources) -> Diagnostics {
        let mut found = self.found;
        // A fault that many references lead to is found again and again.
        let mut seen = HashSet::new();
        found.retain(|finding| seen.insert(finding.clone()));
        found.sort_by_key(|(severity, ..)| *severity);
        let errors = found.iter().filter(|(severity, ..)| *severity == Severity::Error).count();
        let omitted = errors.saturating_sub(SHOWN_ERRORS);
        found.drain(errors - omitted..errors);

        let mut list = self.outside;
        list.reserve(found.len());
        for file in sources.ids() {
            let here: Vec<_> = found.iter().filter(|(_, place, ..)| place.file == file).collect();
            let pointers: Vec<&str> = here.iter().map(|(_, place, ..)| place.pointer.as_str()).collect();
            let positions = position::find(sources.text(file), &pointers);
            let broken = self.broken.iter().find(|(known, _)| *known == file).map(|(_, position)| *position);
            for ((severity, place, fault, remedy), position) in here.into_iter().zip(positions) {
                let position = broken.unwrap_or(position);
                list.push(Diagnostic {
                    severity: *severity,
                    file: sources.name(file).to_owned(),
                    position: Some(position),
                    pointer: place.pointer.clone(),
                    fault: fault.clone(),
                    remedy: remedy.clone(),
                });
            }
        }
        list.sort_by(|a, b| (a.severity, &a.file, a.position).cmp(&(b.severity, &b.file, b.position)));
        Diagnostics { list, omitted }
    }
}

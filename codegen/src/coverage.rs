//! How much of a document came through: operations, and the types of values.

use std::fmt;

use crate::diagnostic::Report;
use crate::ir::Api;
use crate::sources::Sources;
use crate::tree::position::{self, Position};

/// What a document declares, and what came out of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Operations in the document. Webhooks and callbacks are none, for a client does not call them; all are emitted.
    pub operations_declared: usize,
    /// Operations in the crate.
    pub operations_emitted: usize,
    /// Scalars and enumerations to which the document gives a type, those in bodies of webhooks and callbacks, and in what
    /// is answered to them, included.
    pub leaves: usize,
    /// Those of them that are any JSON value in the crate, in the order of the document.
    pub untyped: Vec<Loss>,
}

/// A place where a type was lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The name of the file, as the caller gave it.
    pub file: String,
    /// One-based line and column.
    pub position: Position,
    /// JSON Pointer (RFC 6901) of the schema.
    pub pointer: String,
    /// Why.
    pub reason: String,
}

impl Coverage {
    /// The coverage of a document, with the positions looked up; the report knows where its parts were written.
    pub(crate) fn of(api: &Api, sources: &Sources, report: &Report) -> Self {
        let losses = &api.losses;
        let mut untyped = Vec::with_capacity(losses.untyped.len());
        let written: Vec<_> =
            losses.untyped.iter().map(|(place, reason)| (report.written(place.clone()), reason)).collect();
        for file in sources.ids() {
            let here: Vec<_> = written.iter().filter(|(place, _)| place.file == file).collect();
            if here.is_empty() {
                continue;
            }
            let pointers: Vec<&str> = here.iter().map(|(place, _)| place.pointer.as_str()).collect();
            let positions = position::find(sources.text(file), &pointers);
            untyped.extend(here.into_iter().zip(positions).map(|((place, reason), position)| Loss {
                file: sources.name(file).to_owned(),
                position,
                pointer: place.pointer.clone(),
                reason: (*reason).clone(),
            }));
        }
        untyped.sort_by(|a, b| (&a.file, a.position, &a.pointer).cmp(&(&b.file, b.position, &b.pointer)));
        Self {
            operations_declared: losses.operations,
            operations_emitted: api.operations.len(),
            leaves: losses.leaves,
            untyped,
        }
    }

    /// The same as JSON, for tools.
    pub fn to_json(&self) -> serde_json::Value {
        let untyped = self.untyped.iter().map(|loss| {
            serde_json::json!({
                "file": loss.file,
                "line": loss.position.line,
                "column": loss.position.column,
                "pointer": format!("#{}", loss.pointer),
                "reason": loss.reason,
            })
        });
        serde_json::json!({
            "operations": { "declared": self.operations_declared, "emitted": self.operations_emitted },
            "leaves": { "typed": self.leaves - self.untyped.len().min(self.leaves), "declared": self.leaves },
            "untyped": untyped.collect::<Vec<_>>(),
        })
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} operations, ", self.operations_emitted, self.operations_declared)?;
        write!(f, "{} of {} leaves typed", self.leaves - self.untyped.len().min(self.leaves), self.leaves)?;
        for Loss { file, position, pointer, reason } in &self.untyped {
            write!(f, "\n{file}:{}:{}: untyped: {reason}\n  at #{pointer}", position.line, position.column)?;
        }
        Ok(())
    }
}

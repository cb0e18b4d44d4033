//! The rejections that are known to be wrong, each with its reason: a list that may only shrink.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::sample::Judged;
use super::verdict::Verdict;
use crate::Failure;
use crate::corpus::catalogue::Document;
use crate::known;

/// The list, relative to the root.
pub const FILE: &str = "xtask/corpus/known-rejections.toml";

/// The list.
#[derive(Deserialize)]
pub struct Known {
    /// What is behind rejections: a name each.
    reasons: BTreeMap<String, String>,
    /// By document and operation, the name of the reason.
    operations: BTreeMap<String, BTreeMap<String, String>>,
}

impl Known {
    /// Reads the list. An entry that nothing can ever fulfil, or that gives no reason, is a fault.
    pub fn read(all: &[Document]) -> Result<Self, Failure> {
        let known: Self = known::read(FILE)?;
        for (document, operations) in &known.operations {
            if all.binary_search_by(|known| known.id.cmp(document)).is_err() {
                return Err(Failure::Fault(format!("{FILE}: the corpus has no `{document}`")));
            }
            if let Some((operation, name)) = operations.iter().find(|(_, name)| !known.reasons.contains_key(*name)) {
                return Err(Failure::Fault(format!(
                    "{FILE}: `{document}`, `{operation}`: there is no reason `{name}`"
                )));
            }
        }
        let used = |name: &String| known.operations.values().flat_map(BTreeMap::values).any(|used| used == name);
        match known.reasons.keys().find(|name| !used(name)) {
            Some(unused) => Err(Failure::Fault(format!("{FILE}: nothing is rejected for `{unused}` any more"))),
            None => Ok(known),
        }
    }

    /// The name of the reason for which an operation is rejected.
    pub fn reason(&self, verdict: &Verdict<'_>) -> Option<&str> {
        self.operations.get(verdict.document)?.get(&verdict.call.operation).map(String::as_str)
    }

    /// What is behind a name.
    pub fn text(&self, name: &str) -> &str {
        self.reasons.get(name).map_or("", String::as_str)
    }

    fn is_new(&self, verdict: &Verdict<'_>) -> bool {
        verdict.objection.is_some() && self.reason(verdict).is_none()
    }

    /// Prints a line about a document, and every rejection that is not known.
    pub fn show(&self, judged: &Judged, verdicts: &[Verdict<'_>]) {
        let rejected = verdicts.iter().filter(|verdict| verdict.objection.is_some()).count();
        println!("{}: {} requests, {rejected} rejected", judged.document, verdicts.len());
        for verdict in verdicts.iter().filter(|verdict| self.is_new(verdict)) {
            println!("{}", explained(verdict));
        }
    }

    /// Compares with what happened.
    ///
    /// # Errors
    /// A rejection is not in the list; an operation of the list is accepted; no call of an operation can be made.
    pub fn compare(&self, sample: &[Judged], verdicts: &[Verdict<'_>]) -> Result<(), Failure> {
        let mut text = String::new();
        match verdicts.iter().filter(|verdict| self.is_new(verdict)).count() {
            0 => {}
            count => text.push_str(&format!("{count} requests are rejected, as shown above\n")),
        }
        for judged in sample {
            for operation in &judged.subject.plan.left_out {
                let _ = writeln!(text, "{}: no call of {operation} can be written down", judged.document);
            }
            for operation in self.operations.get(&judged.document).into_iter().flat_map(BTreeMap::keys) {
                let mine =
                    verdicts.iter().filter(|it| it.document == judged.document && it.call.operation == *operation);
                let objections: Vec<bool> = mine.map(|verdict| verdict.objection.is_some()).collect();
                if !objections.is_empty() && !objections.contains(&true) {
                    let _ = writeln!(text, "{}: {operation} is accepted now: remove it from {FILE}", judged.document);
                }
            }
        }
        known::none_differs(FILE, &text)
    }
}

fn explained(verdict: &Verdict<'_>) -> String {
    let (call, objection) = (verdict.call, verdict.objection.as_deref().unwrap_or_default());
    let mut text = format!("  {} ({}) is rejected: {objection}\n", call.operation, call.label);
    let lines = verdict.request.as_ref().map(ToString::to_string).unwrap_or_default();
    for line in lines.lines() {
        let _ = writeln!(text, "  | {line}");
    }
    text
}

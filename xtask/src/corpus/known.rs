//! The failures that are known, each with its reason: a list that may only shrink.

use std::collections::BTreeMap;

use super::catalogue::Document;
use super::facts::{Kind, Outcome};
use super::verdict::Verdict;
use crate::Failure;
use crate::known;

/// The list, relative to the root.
pub const FILE: &str = "xtask/corpus/known-failures.toml";

/// By document and kind, the reason.
pub struct Known {
    list: BTreeMap<String, BTreeMap<Kind, String>>,
}

impl Known {
    /// Reads the list. An entry that nothing can ever fulfil, or that gives no reason, is a fault.
    pub fn read(all: &[Document]) -> Result<Self, Failure> {
        let list: BTreeMap<String, BTreeMap<Kind, String>> = known::read(FILE)?;
        for (document, kinds) in &list {
            if all.binary_search_by(|known| known.id.cmp(document)).is_err() {
                return Err(Failure::Fault(format!("{FILE}: the corpus has no `{document}`")));
            }
            if let Some((kind, _)) = kinds.iter().find(|(_, reason)| reason.trim().is_empty()) {
                return Err(Failure::Fault(format!("{FILE}: `{document}`, {}: there is no reason", kind.name())));
            }
        }
        Ok(Self { list })
    }

    /// Compares with what happened.
    pub fn judge(&self, outcomes: &[Outcome]) -> Verdict {
        let mut verdict = Verdict::default();
        for outcome in outcomes {
            let failures = outcome.failures();
            let known = self.list.get(&outcome.document);
            for (kind, what) in &failures {
                if known.is_none_or(|known| !known.contains_key(kind)) {
                    verdict.unexpected(&outcome.document, *kind, what);
                }
            }
            for kind in known.into_iter().flat_map(BTreeMap::keys) {
                if !failures.contains_key(kind) && outcome.tells(*kind) {
                    verdict.over(&outcome.document, *kind);
                }
            }
        }
        verdict
    }

    /// Why a document fails so.
    pub fn reason(&self, document: &str, kind: Kind) -> Option<&str> {
        self.list.get(document)?.get(&kind).map(String::as_str)
    }
}

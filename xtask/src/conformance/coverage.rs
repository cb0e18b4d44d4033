//! What became of each scenario.

use std::collections::BTreeMap;

use super::document::{Documents, Version};
use super::program::Played;
use crate::Failure;

/// The outcome of one run.
pub struct Score {
    /// The version of the documents.
    pub version: Version,
    /// What was done with them.
    pub documents: Documents,
    /// By scenario, what is wrong, if it did not pass.
    pub scenarios: BTreeMap<String, Option<String>>,
}

impl Score {
    /// Takes together what the server and the program say.
    ///
    /// # Errors
    /// The program plays what the suite does not have.
    pub fn of(
        version: Version,
        documents: Documents,
        coverage: &BTreeMap<String, bool>,
        mut played: Played,
    ) -> Result<Self, Failure> {
        let outcome = |(name, passed): (&String, &bool)| {
            let fault = match (played.remove(name), passed) {
                (None, _) => Some("not played: no operation for it".to_owned()),
                (Some(Some(fault)), _) => Some(fault),
                (Some(None), false) => Some("the server saw a request that is not as it has to be".to_owned()),
                (Some(None), true) => None,
            };
            (name.clone(), fault)
        };
        let scenarios = coverage.iter().map(outcome).collect();
        match played.keys().next() {
            Some(unknown) => Err(Failure::Fault(format!("the suite has no scenario `{unknown}`"))),
            None => Ok(Self { version, documents, scenarios }),
        }
    }

    /// How many passed.
    pub fn passed(&self) -> usize {
        self.scenarios.values().filter(|fault| fault.is_none()).count()
    }
}

/// The area that a scenario is of: the first two parts of its name.
pub fn area(scenario: &str) -> String {
    scenario.split('_').take(2).collect::<Vec<_>>().join(" ")
}

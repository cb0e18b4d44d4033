//! The losses that are known, each with its reason: a list that may only shrink.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;

use super::Outcome;
use crate::Failure;
use crate::known;

/// The list, relative to the root.
pub const FILE: &str = "xtask/roundtrip/known-losses.toml";

/// The list.
#[derive(Deserialize)]
pub struct Known {
    /// What is behind losses: a name each.
    reasons: BTreeMap<String, String>,
    /// By document or keyword, and schema, the name of the reason.
    #[serde(default)]
    losses: BTreeMap<String, BTreeMap<String, String>>,
}

impl Known {
    /// Reads the list. An entry without a reason is a fault, and so is a reason without an entry.
    pub fn read() -> Result<Self, Failure> {
        let known: Self = known::read(FILE)?;
        let used: BTreeSet<&String> = known.losses.values().flat_map(BTreeMap::values).collect();
        if let Some(name) = used.iter().find(|name| !known.reasons.contains_key(**name)) {
            return Err(Failure::Fault(format!("{FILE}: there is no reason `{name}`")));
        }
        match known.reasons.keys().find(|name| !used.contains(name)) {
            Some(unused) => Err(Failure::Fault(format!("{FILE}: nothing is lost for `{unused}` any more"))),
            None => Ok(known),
        }
    }

    /// The name of the reason for which an instance is not what it was.
    pub fn reason(&self, outcome: &Outcome) -> Option<&str> {
        self.losses.get(&outcome.instance.source)?.get(&outcome.instance.schema).map(String::as_str)
    }

    /// What is behind a name.
    pub fn text(&self, name: &str) -> &str {
        self.reasons.get(name).map_or("", String::as_str)
    }

    /// Whether this is a loss of which nobody knows.
    pub fn is_new(&self, outcome: &Outcome) -> bool {
        outcome.is_lost() && self.reason(outcome).is_none()
    }

    /// Compares with what happened.
    ///
    /// # Errors
    /// A loss is not in the list; a schema of the list loses nothing.
    pub fn compare<'a>(&self, outcomes: impl Iterator<Item = &'a Outcome>, is_part: bool) -> Result<(), Failure> {
        let (mut text, mut lost) = (String::new(), BTreeSet::new());
        let mut seen = BTreeSet::new();
        for outcome in outcomes {
            let (instance, key) = (&outcome.instance, (&outcome.instance.source, &outcome.instance.schema));
            seen.insert(key);
            let Some(loss) = outcome.loss.as_ref().filter(|_| outcome.is_lost()) else { continue };
            lost.insert(key);
            if self.is_new(outcome) {
                let _ = writeln!(
                    text,
                    "{} | {} ({}): {} at `{}`: `{}` became `{}`",
                    instance.source, instance.schema, instance.label, loss.kind, loss.place, loss.before, loss.after
                );
            }
        }
        for (source, schemas) in &self.losses {
            for schema in schemas.keys().filter(|schema| !lost.contains(&(source, *schema))) {
                if !is_part || seen.contains(&(source, schema)) {
                    let _ = writeln!(text, "{source} | {schema}: nothing is lost any more: remove it from {FILE}");
                }
            }
        }
        known::none_differs(FILE, &text)
    }
}

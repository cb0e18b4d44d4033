//! The scenarios that are known not to pass, each with its reason: a list that may only shrink.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::coverage::Score;
use super::document::{Documents, Version};
use crate::Failure;
use crate::known;

/// The list, relative to the root.
pub const FILE: &str = "xtask/conformance/known.toml";

/// The list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// What is behind it: a name each.
    pub reasons: BTreeMap<String, Reason>,
    /// By scenario that an overlay brings back, the name of the reason.
    #[serde(default)]
    translated: BTreeMap<String, String>,
    /// By scenario that no overlay brings back, the name of the reason.
    #[serde(default)]
    corrected: BTreeMap<String, String>,
}

/// Why scenarios do not pass.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Which of the few that there are.
    pub kind: Kind,
    /// What it is, and where that can be seen.
    pub why: String,
    /// The versions of OpenAPI that it is about, if not all.
    #[serde(default)]
    versions: Vec<String>,
}

/// The reasons that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Kind {
    /// The compiler of TypeSpec left it out of the document, or said something else.
    #[serde(rename = "lost in translation")]
    Lost,
    /// No document can say it.
    #[serde(rename = "cannot be said in OpenAPI")]
    Unsayable,
    /// The server of the suite is wrong.
    #[serde(rename = "fault of the server")]
    Server,
}

impl Kind {
    /// As the list has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lost => "lost in translation",
            Self::Unsayable => "cannot be said in OpenAPI",
            Self::Server => "fault of the server",
        }
    }
}

impl Reason {
    fn is_about(&self, version: Version) -> bool {
        self.versions.is_empty() || self.versions.iter().any(|only| only == version.name())
    }

    /// The versions that it is about, as text.
    pub fn versions(&self) -> String {
        if self.versions.is_empty() { "all versions".to_owned() } else { self.versions.join(", ") }
    }
}

impl Known {
    /// Reads the list. An entry without a reason, or with one that does not belong there, is a fault.
    pub fn read() -> Result<Self, Failure> {
        let known: Self = known::read(FILE)?;
        for (documents, list) in [(Documents::Translated, &known.translated), (Documents::Corrected, &known.corrected)]
        {
            for (scenario, name) in list {
                let kind = known.reasons.get(name).map(|reason| reason.kind);
                let belongs = kind.is_some_and(|kind| (kind == Kind::Lost) == (documents == Documents::Translated));
                if !belongs {
                    let place = format!("{FILE}: {}, `{scenario}`", documents.name());
                    return Err(Failure::Fault(format!("{place}: there is no reason `{name}` for it")));
                }
            }
        }
        let used = |name: &String| known.translated.values().chain(known.corrected.values()).any(|used| used == name);
        match known.reasons.keys().find(|name| !used(name)) {
            Some(unused) => Err(Failure::Fault(format!("{FILE}: nothing fails because of `{unused}` any more"))),
            None => Ok(known),
        }
    }

    /// The name of the reason for which a scenario does not pass.
    pub fn reason(&self, scenario: &str, version: Version, documents: Documents) -> Option<&str> {
        let applies = |name: &&String| self.reasons.get(*name).is_some_and(|reason| reason.is_about(version));
        let always = self.corrected.get(scenario).filter(applies);
        let translated = || self.translated.get(scenario).filter(applies);
        match documents {
            Documents::Corrected => always,
            Documents::Translated => always.or_else(translated),
        }
        .map(String::as_str)
    }

    /// The scenarios that do not pass for this reason.
    pub fn scenarios<'k>(&'k self, reason: &'k str) -> impl Iterator<Item = &'k str> {
        let all = self.translated.iter().chain(&self.corrected);
        all.filter(move |(_, name)| *name == reason).map(|(scenario, _)| scenario.as_str())
    }

    /// Compares with what happened.
    ///
    /// # Errors
    /// A scenario does not pass that is not in the list; one that is in the list passes, or is not in the suite.
    pub fn compare(&self, scores: &[Score]) -> Result<(), Failure> {
        let mut text = String::new();
        for score in scores {
            let place = format!("{}, {}", score.version.name(), score.documents.name());
            for (scenario, fault) in &score.scenarios {
                match (fault, self.reason(scenario, score.version, score.documents)) {
                    (Some(fault), None) => drop(writeln!(text, "{place}: {scenario} does not pass: {fault}")),
                    (None, Some(_)) => drop(writeln!(text, "{place}: {scenario} passes now: remove it from {FILE}")),
                    _ => {}
                }
            }
            for scenario in self.translated.keys().chain(self.corrected.keys()) {
                if !score.scenarios.contains_key(scenario) {
                    let _ = writeln!(text, "{place}: the suite has no scenario `{scenario}`");
                }
            }
        }
        known::none_differs(FILE, &text)
    }
}

//! What was measured, and what could not be: kept as JSON, so that one part can be measured anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::machine::Machine;
use super::process::{Ended, Usage};
use crate::Failure;
use crate::project::cannot;

/// What a figure counts.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Seconds of user and system time.
    Cpu,
    /// Seconds.
    Wall,
    /// Bytes of memory.
    Peak,
    /// Bytes of a file.
    Size,
    /// Nanoseconds.
    Time,
    /// Things.
    Count,
}

/// What was measured of what.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The document.
    pub document: String,
    /// The tool.
    pub tool: String,
    /// What it was doing.
    pub measure: String,
}

/// A figure, once for each round.
#[derive(Clone, Serialize, Deserialize)]
pub struct Figure {
    #[serde(flatten)]
    subject: Subject,
    unit: Unit,
    values: Vec<f64>,
}

/// Something that could not be measured.
#[derive(Clone, Serialize, Deserialize)]
pub struct Fault {
    /// What.
    #[serde(flatten)]
    pub subject: Subject,
    /// Why.
    pub text: String,
}

/// What is known of one part of the measurements.
#[derive(Serialize, Deserialize)]
pub struct Section {
    /// Where it was measured.
    pub machine: Machine,
    /// By which command.
    pub command: String,
    /// The version of each tool.
    pub versions: BTreeMap<String, String>,
    figures: Vec<Figure>,
    /// What could not be.
    pub faults: Vec<Fault>,
}

/// All parts.
#[derive(Default, Serialize, Deserialize)]
pub struct Results(BTreeMap<String, Section>);

impl Subject {
    /// What was measured of what.
    pub fn new(document: &str, tool: &str, measure: &str) -> Self {
        Self { document: document.to_owned(), tool: tool.to_owned(), measure: measure.to_owned() }
    }
}

impl Section {
    /// Nothing is known yet.
    pub fn begin(command: &str) -> Self {
        let versions = super::tool::TOOLS.iter().map(|tool| (tool.name.to_owned(), tool.version.to_owned())).collect();
        Self {
            machine: Machine::this(),
            command: command.to_owned(),
            versions,
            figures: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Another round of a figure.
    pub fn note(&mut self, subject: &Subject, unit: Unit, value: f64) {
        match self.figures.iter_mut().find(|figure| figure.subject == *subject && figure.unit == unit) {
            Some(figure) => figure.values.push(value),
            None => self.figures.push(Figure { subject: subject.clone(), unit, values: vec![value] }),
        }
    }

    /// How a process ended.
    pub fn note_process(&mut self, subject: &Subject, ended: Ended) {
        match ended {
            Ended::Well(Usage { wall, cpu, peak }) => {
                println!("  {}: {cpu:.2} s CPU, {wall:.2} s, {:.0} MB", subject.tool, peak / 1e6);
                self.note(subject, Unit::Wall, wall);
                self.note(subject, Unit::Cpu, cpu);
                self.note(subject, Unit::Peak, peak);
            }
            Ended::Badly(text) => self.fail(subject, text),
        }
    }

    /// This cannot be measured.
    pub fn fail(&mut self, subject: &Subject, text: impl Into<String>) {
        let text = telling(&text.into());
        println!("  {}: {text}", subject.tool);
        self.faults.push(Fault { subject: subject.clone(), text });
    }

    /// Whether it was found that this cannot be measured.
    pub fn failed(&self, subject: &Subject) -> bool {
        self.faults.iter().any(|fault| fault.subject == *subject)
    }

    /// The median of the rounds.
    pub fn median(&self, subject: &Subject, unit: Unit) -> Option<f64> {
        let figure = self.figures.iter().find(|figure| figure.subject == *subject && figure.unit == unit)?;
        let mut values = figure.values.clone();
        values.sort_by(f64::total_cmp);
        let (low, high) = (values.get((values.len() - 1) / 2)?, values.get(values.len() / 2)?);
        Some(f64::midpoint(*low, *high))
    }

    /// The fewest and the most rounds of a figure.
    pub fn rounds(&self) -> (usize, usize) {
        let rounds = || self.figures.iter().map(|figure| figure.values.len());
        (rounds().min().unwrap_or_default(), rounds().max().unwrap_or_default())
    }

    /// The documents with a figure or a fault, in the order in which they are listed.
    pub fn documents(&self) -> Vec<&str> {
        let subjects = self.figures.iter().map(|figure| &figure.subject);
        let subjects = subjects.chain(self.faults.iter().map(|fault| &fault.subject));
        let mut documents: Vec<&str> = subjects.map(|subject| subject.document.as_str()).collect();
        documents.sort_by_key(|document| super::document::position(document));
        documents.dedup();
        documents
    }

    /// Takes over what is not in this one.
    fn complete(&mut self, older: Self) {
        let subjects: Vec<Subject> = self.figures.iter().map(|figure| figure.subject.clone()).collect();
        let known = |subject: &Subject| subjects.contains(subject);
        let faults = older.faults.into_iter().filter(|fault| !known(&fault.subject) && !self.failed(&fault.subject));
        let faults: Vec<_> = faults.collect();
        let figures =
            older.figures.into_iter().filter(|figure| !known(&figure.subject) && !self.failed(&figure.subject));
        let figures: Vec<_> = figures.collect();
        self.figures.splice(0..0, figures);
        self.faults.splice(0..0, faults);
    }
}

/// From the line that says most on, without the paths of this machine.
fn telling(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let most = lines.iter().position(|line| line.to_lowercase().contains("error")).unwrap_or_default();
    let said = lines.get(most..).unwrap_or_default().join(" ");
    let cache = crate::cache::root().map(|root| root.display().to_string()).unwrap_or_default();
    let home = std::env::var("HOME").unwrap_or_default();
    let folders = [cache, home].into_iter().filter(|folder| folder.len() > 1);
    let said = folders.fold(said, |said, folder| said.replace(&folder, "…"));
    said.chars().filter(|c| !c.is_control()).take(200).collect()
}

impl Results {
    /// What an earlier run left.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        match fs::read(path) {
            Ok(text) => serde_json::from_slice(&text).map_err(Failure::fault),
            Err(_) => Ok(Self::default()),
        }
    }

    /// Replaces a part; where only some documents or tools were measured, the others stay, if the machine is the same.
    pub fn replace(&mut self, part: &str, mut section: Section, partial: bool) {
        if let Some(older) = self.0.remove(part)
            && partial
            && older.machine == section.machine
        {
            section.complete(older);
        }
        self.0.insert(part.to_owned(), section);
    }

    /// A part.
    pub fn part(&self, part: &str) -> Option<&Section> {
        self.0.get(part)
    }

    /// Keeps it for the next run.
    pub fn write(&self, path: &Path) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(self).map_err(Failure::fault)?;
        fs::write(path, text + "\n").map_err(|error| cannot("write", path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::{Results, Section, Subject, Unit};

    fn section(figures: &[(&str, f64)]) -> Section {
        let mut section = Section::begin("");
        for (document, value) in figures {
            section.note(&Subject::new(document, "ploidy", "check"), Unit::Cpu, *value);
        }
        section
    }

    #[test]
    fn the_median_of_an_even_number_of_rounds_is_between_two() {
        let section = section(&[("Plaid", 9.0), ("Plaid", 1.0), ("Plaid", 2.0), ("Plaid", 4.0)]);
        assert_eq!(section.median(&Subject::new("Plaid", "ploidy", "check"), Unit::Cpu), Some(3.0));
    }

    #[test]
    fn what_was_not_measured_anew_stays_and_keeps_its_place() {
        let mut results = Results::default();
        results.replace("compile", section(&[("Plaid", 1.0), ("Stripe", 2.0)]), false);
        let mut anew = section(&[]);
        anew.fail(&Subject::new("Plaid", "ploidy", "check"), "error: no");
        results.replace("compile", anew, true);
        let merged = results.part("compile").map(|it| (it.documents(), it.faults.len(), it.rounds()));
        assert_eq!(merged, Some((vec!["Plaid", "Stripe"], 1, (1, 1))));
        results.replace("compile", section(&[("Stripe", 3.0)]), false);
        assert_eq!(results.part("compile").map(Section::documents), Some(vec!["Stripe"]));
    }
}

//! What a run found: a line for the terminal, and a page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::known::{FILE, Known};
use super::{Options, Outcome};

/// The figures of some instances.
#[derive(Default)]
struct Figures<'a> {
    schemas: BTreeSet<(&'a str, &'a str)>,
    instances: usize,
    same: usize,
    refused: usize,
    /// By name of the reason.
    known: BTreeMap<&'a str, usize>,
    others: usize,
}

impl<'a> Figures<'a> {
    fn of(outcomes: impl IntoIterator<Item = &'a Outcome>, known: &'a Known) -> Self {
        let mut figures = Self::default();
        for outcome in outcomes {
            figures.schemas.insert((&outcome.instance.source, &outcome.instance.schema));
            figures.instances += 1;
            match (&outcome.loss, known.reason(outcome)) {
                (None, _) => figures.same += 1,
                (Some(_), _) if outcome.is_refused() => figures.refused += 1,
                (Some(_), Some(name)) => *figures.known.entry(name).or_default() += 1,
                (Some(_), None) => figures.others += 1,
            }
        }
        figures
    }

    fn row(&self) -> String {
        let known: usize = self.known.values().sum();
        format!(
            "{} | {} | {} | {} | {known} | {}",
            self.schemas.len(),
            self.instances,
            self.same,
            self.refused,
            self.others
        )
    }
}

/// A run in a line.
pub fn line(suite: &[Outcome], corpus: &[Outcome], known: &Known) -> String {
    let figures = Figures::of(suite.iter().chain(corpus), known);
    let known: usize = figures.known.values().sum();
    format!(
        "{} schemas, {} instances: {} the same, {} invalid and refused, {known} known losses, {} others",
        figures.schemas.len(),
        figures.instances,
        figures.same,
        figures.refused,
        figures.others
    )
}

/// The page.
pub fn markdown(suite: &[Outcome], corpus: &[Outcome], known: &Known, options: &Options) -> String {
    let documents = corpus.iter().map(|outcome| &outcome.instance.source).collect::<BTreeSet<_>>().len();
    let mut text = format!(
        "# Values are never lost\n\nValues that others made, read into the models of a generated SDK and written again. \
         Objects are compared by their members, numbers by their digits; null is not absent. Instances of schemas of \
         {documents} real documents are made by json-schema-faker: all members, the required ones, some, with members \
         that the schema does not name, with null wherever it is allowed, with numbers of more digits than a machine has, with \
         numbers and texts that are written oddly; those that Ajv does not find valid are left out. \
         The JSON Schema Test Suite (draft 2020-12, the required part of the keywords that shape types) has its own; what \
         it calls invalid need not fail, but is not to lose anything either. Made by `cargo xtask roundtrip --seed {} \
         --schemas {} --documents {}`.\n\n| | schemas | instances | the same | refused | known losses | others |\n\
         |---|---:|---:|---:|---:|---:|---:|\n",
        options.seed, options.schemas, options.documents
    );
    let validity = |outcome: &&Outcome, is_valid: bool| outcome.instance.label.starts_with("valid") == is_valid;
    let rows = [
        ("test suite, valid", Figures::of(suite.iter().filter(|it| validity(it, true)), known)),
        ("test suite, invalid", Figures::of(suite.iter().filter(|it| validity(it, false)), known)),
        ("real documents", Figures::of(corpus, known)),
    ];
    for (name, figures) in &rows {
        let _ = writeln!(text, "| {name} | {} |", figures.row());
    }
    by_label(&mut text, corpus, known);
    by_keyword(&mut text, suite, known);
    let all = Figures::of(suite.iter().chain(corpus), known);
    if !all.known.is_empty() {
        let _ = writeln!(text, "\n## Known losses\n\nThe schemas are in `{FILE}`.\n");
        for (name, count) in &all.known {
            let _ = writeln!(text, "- **{name}**, {count}: {}", known.text(name));
        }
    }
    text
}

fn by_label(text: &mut String, corpus: &[Outcome], known: &Known) {
    text.push_str(
        "\n## Real documents\n\n| made | schemas | instances | the same | refused | known losses | others |\n",
    );
    text.push_str("|---|---:|---:|---:|---:|---:|---:|\n");
    let labels: BTreeSet<&str> = corpus.iter().map(|outcome| outcome.instance.label.as_str()).collect();
    for label in labels {
        let figures = Figures::of(corpus.iter().filter(|outcome| outcome.instance.label == label), known);
        let _ = writeln!(text, "| {label} | {} |", figures.row());
    }
}

fn by_keyword(text: &mut String, suite: &[Outcome], known: &Known) {
    text.push_str(
        "\n## JSON Schema Test Suite\n\n| keyword | schemas | instances | the same | refused | known losses | others |\n",
    );
    text.push_str("|---|---:|---:|---:|---:|---:|---:|\n");
    let keywords: BTreeSet<&str> = suite.iter().map(|outcome| outcome.instance.source.as_str()).collect();
    for keyword in keywords {
        let figures = Figures::of(suite.iter().filter(|outcome| outcome.instance.source == keyword), known);
        let _ = writeln!(text, "| `{keyword}` | {} |", figures.row());
    }
}

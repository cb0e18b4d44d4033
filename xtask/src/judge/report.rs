//! What a run found: a line for the terminal, and a page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Options;
use super::known::{FILE, Known};
use super::sample::Judged;
use super::verdict::Verdict;

/// The figures of a run, or of a document.
#[derive(Default)]
struct Figures<'a> {
    operations: BTreeSet<(&'a str, &'a str)>,
    requests: usize,
    accepted: usize,
    /// By name of the reason.
    known: BTreeMap<&'a str, usize>,
    others: usize,
}

impl<'a> Figures<'a> {
    fn of(verdicts: impl IntoIterator<Item = &'a Verdict<'a>>, known: &'a Known) -> Self {
        let mut figures = Self::default();
        for verdict in verdicts {
            figures.operations.insert((verdict.document, &verdict.call.operation));
            figures.requests += usize::from(verdict.request.is_some());
            match (&verdict.objection, known.reason(verdict)) {
                (None, _) => figures.accepted += 1,
                (Some(_), Some(name)) => *figures.known.entry(name).or_default() += 1,
                (Some(_), None) => figures.others += 1,
            }
        }
        figures
    }

    fn known(&self) -> usize {
        self.known.values().sum()
    }
}

/// A run in a line.
pub fn line(sample: &[Judged], verdicts: &[Verdict<'_>], known: &Known) -> String {
    let figures = Figures::of(verdicts, known);
    format!(
        "{} documents, {} operations, {} requests: {} accepted, {} known rejections, {} others",
        sample.len(),
        figures.operations.len(),
        figures.requests,
        figures.accepted,
        figures.known(),
        figures.others
    )
}

/// The page.
pub fn markdown(sample: &[Judged], verdicts: &[Verdict<'_>], known: &Known, options: &Options) -> String {
    let figures = Figures::of(verdicts, known);
    let mut text = format!(
        "# Judged by someone else\n\nOperations of real documents, called through their SDKs with values made from the \
         schemas: once with all of them, once with the required ones. openapi-core judges each request as it was \
         recorded. Made by `cargo xtask judge --seed {} --operations {} --documents {}`.\n\n| | |\n|---|---|\n",
        options.seed, options.operations, options.documents
    );
    let rows = [
        ("documents", sample.len()),
        ("operations", figures.operations.len()),
        ("requests", figures.requests),
        ("accepted", figures.accepted),
        ("rejected, for known reasons", figures.known()),
        ("rejected otherwise", figures.others),
    ];
    for (name, count) in rows {
        let _ = writeln!(text, "| {name} | {count} |");
    }
    if !figures.known.is_empty() {
        let _ = writeln!(text, "\n## Rejected, for known reasons\n\nThe operations are in `{FILE}`.\n");
        for (name, count) in &figures.known {
            let _ = writeln!(text, "- **{name}**, {count}: {}", known.text(name));
        }
    }
    let _ = writeln!(
        text,
        "\n## Documents\n\n| document | operations | requests | accepted | known rejections | others |\n\
         |---|---:|---:|---:|---:|---:|"
    );
    for judged in sample {
        let figures = Figures::of(verdicts.iter().filter(|verdict| verdict.document == judged.document), known);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            judged.document,
            figures.operations.len(),
            figures.requests,
            figures.accepted,
            figures.known(),
            figures.others
        );
    }
    text
}

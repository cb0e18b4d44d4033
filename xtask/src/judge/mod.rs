//! `cargo xtask judge`: operations of real documents, called through their SDKs and judged by someone else.
//!
//! ```text
//! sample → plan → SDKs and the programs that call them → recorded requests → openapi-core → known rejections → report
//! ```
//!
//! The programs, the recording and the judge are those of the wire tests. The server answers each request that there is
//! nothing to say: what the SDKs make of answers is tested elsewhere.

mod known;
mod report;
mod sample;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::corpus::cache::Cache;
use crate::project::{Project, cannot};
use crate::wire::proxy::Proxy;
use crate::wire::{app, judge, tools};
use sample::Judged;

/// Everything that a run writes.
const FOLDER: &str = "target/judge";

/// What to call.
///
/// Documents are drawn evenly over their sizes, operations evenly over the documents; each is called with all its
/// values and with the required ones only. The values are made from the schemas. Swagger 2.0 is not drawn from:
/// openapi-core does not read it.
#[derive(clap::Args)]
pub struct Options {
    /// Which of the possible samples
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// How many operations
    #[arg(long, value_name = "N", default_value_t = 300)]
    operations: usize,
    /// How many documents they are from
    #[arg(long, value_name = "N", default_value_t = 40)]
    documents: usize,
    /// Draw only from documents whose names contain this
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// Write the report here
    #[arg(long, value_name = "FILE", default_value = "target/judge/report.md")]
    report: PathBuf,
}

/// Draws a sample and judges it; fails when a request is rejected that is not known to be, or the other way round.
///
/// # Errors
/// That, or a tool is missing.
pub fn run(options: &Options) -> Result<(), Failure> {
    let _project = Project::open()?;
    let all = Cache::open()?.documents()?;
    let known = known::Known::read(&all)?;
    let folder = std::path::absolute(FOLDER).map_err(Failure::fault)?;
    let python = tools::install_python(&std::path::absolute("target/wire").map_err(Failure::fault)?)?;
    let sample = sample::draw(options, all, &folder.join("sdks"))?;
    let subjects: Vec<_> = sample.iter().map(|judged| &judged.subject).collect();
    let apps = folder.join("apps");
    app::write(&subjects, &folder.join("sdks"), &apps)?;
    let mut verdicts = Vec::new();
    for judged in &sample {
        // One after the other: those of the largest documents would fill the memory together.
        let own = one(judged, &app::build_one(&judged.subject, &apps)?, &python)?;
        known.show(judged, &own);
        verdicts.extend(own);
    }
    let text = report::markdown(&sample, &verdicts, &known, options);
    fs::write(&options.report, text).map_err(|error| cannot("write", &options.report, &error))?;
    println!("{}; report: {}", report::line(&sample, &verdicts, &known), options.report.display());
    known.compare(&sample, &verdicts)
}

/// The verdicts on a document's calls.
fn one<'a>(judged: &'a Judged, program: &Path, python: &Path) -> Result<Vec<verdict::Verdict<'a>>, Failure> {
    let server = Proxy::alone().map_err(Failure::fault)?;
    let made = app::run(program, server.address())?;
    let recorded = server.stop();
    // Both forms of a method send the same: one is enough here.
    let plain: Vec<_> = recorded.iter().map(|exchange| &exchange.request).filter(|it| it.call % 2 == 0).collect();
    let answers = judge::ask(&judged.subject, plain.iter().map(|request| (request.call, *request)), python)?;
    Ok(verdict::of(judged, &made, &plain, &answers))
}

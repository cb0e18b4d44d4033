//! Restwright turns an OpenAPI document into a Rust SDK crate that reads as if a careful engineer had written it.
//!
//! The pipeline, a room each:
//!
//! ```text
//! Sources → tree → document → dialect → lower → ir::Api → names → rust items + template contexts → Files
//! ```
//!
//! [`generate`] is pure: no file system, clock, environment or network. The binary and the repository's own tasks
//! read the document and write the [`Files`].

pub mod config;
pub mod coverage;
pub mod diagnostic;
mod dialect;
mod document;
mod feature;
pub mod files;
mod hash;
mod ir;
mod lower;
mod names;
mod parallel;
mod print;
mod prose;
mod runtime;
mod rust;
mod sdk;
pub mod sources;
mod template;
pub mod tree;
#[doc(hidden)]
pub mod wire;

use config::Config;
use coverage::Coverage;
use diagnostic::{Diagnostics, Place, Report};
use document::Document;
use files::Files;
use ir::Api;
use sdk::Sdk;
use sources::{FileId, Sources, Trees};

/// What a run produced.
#[derive(Debug)]
pub struct Output {
    /// The files of the crate.
    pub files: Files,
    /// What the document's author may want to know.
    pub warnings: Diagnostics,
    /// How much of the document came through.
    pub coverage: Coverage,
}

/// Makes a crate of a document.
///
/// # Errors
/// Every fault that was found, with its place in the document: then there are no files at all.
pub fn generate(sources: &Sources, config: &Config) -> Result<Output, Diagnostics> {
    let (api, report) = understand(sources, config)?;
    let names = names::Names::assign(&api, config);
    let package = config.package.clone().unwrap_or_else(|| config::package_slug(&api.title));
    let features = feature::Features::of(&api, &names);
    let sdk = Sdk { api: &api, names: &names, features: &features, config, package: &package };
    let files = emit(sdk).map_err(|fault| bug(sources, &fault))?;
    let coverage = Coverage::of(&api, sources);
    Ok(Output { files, warnings: report.finish(sources), coverage })
}

/// What a document says, and what its author may want to know. Its tree is gone then.
fn understand(sources: &Sources, config: &Config) -> Result<(Api, Report), Diagnostics> {
    let trees = sources.trees();
    let written = Document::open(read(&trees)?, &trees).map_err(|report| report.finish(sources))?;
    let lifted = dialect::lift(&written);
    let document = written.in_one_vocabulary(lifted.as_ref());
    let api = lower::lower(&document, config);
    let has_errors = document.has_errors();
    let report = document.into_report();
    if has_errors { Err(report.finish(sources)) } else { Ok((api, report)) }
}

/// Finds what is wrong with a document, without making anything of it: what [`generate`] finds, and what a stricter
/// reader says.
pub fn lint(sources: &Sources, config: &Config) -> Diagnostics {
    let trees = sources.trees();
    let tree = match read(&trees) {
        Ok(tree) => tree,
        Err(diagnostics) => return diagnostics,
    };
    let written = match Document::open(tree, &trees) {
        Ok(document) => document,
        Err(report) => return report.finish(sources),
    };
    let lifted = dialect::lift(&written);
    let document = written.in_one_vocabulary(lifted.as_ref());
    lower::lower(&document, config);
    document.second_opinion();
    document.into_report().finish(sources)
}

fn read<'t>(trees: &'t Trees<'_>) -> Result<&'t tree::Node, Diagnostics> {
    let file = FileId::ROOT;
    trees.get(file).map_err(|fault| Diagnostics::syntax(trees.sources.name(file), fault.clone()))
}

/// The files of the crate: Rust, the runtime, and prose.
fn emit(sdk: Sdk<'_>) -> Result<Files, String> {
    let mut files = Files::new();
    // Tokens live no longer than it takes to print them: those of a large document would fill the memory.
    for printed in parallel::map(&rust::parts(sdk), |part| source(sdk, *part)) {
        let (path, text) = printed?;
        put(&mut files, path, text)?;
    }
    for (path, text) in runtime::files(sdk) {
        put(&mut files, format!("src/runtime/{path}"), text)?;
    }
    for (path, text) in template::pages(sdk)? {
        put(&mut files, path, text)?;
    }
    Ok(files)
}

/// The path and text of a file of Rust.
fn source(sdk: Sdk<'_>, part: rust::Part) -> Result<(String, String), String> {
    let (path, module) = rust::module(sdk, part);
    let path = format!("src/{path}");
    match print::print(module) {
        Ok(text) => Ok((path, text)),
        Err(fault) => Err(format!("{path}: {fault}")),
    }
}

fn put(files: &mut Files, path: String, text: String) -> Result<(), String> {
    files.insert(path, text.into_bytes()).map_err(|error| error.to_string())
}

/// A fault of this crate rather than of the document: reported like any other, so that nothing is half-written.
fn bug(sources: &Sources, fault: &str) -> Diagnostics {
    let mut report = Report::default();
    report.error(
        Place { file: FileId::ROOT, pointer: String::new() },
        format!("no valid Rust came out of this document: {fault}"),
        "this is a bug of restwright: please report it with the document",
    );
    report.finish(sources)
}

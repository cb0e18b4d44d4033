//! Restwright turns an OpenAPI document into a Rust SDK crate that reads as if a careful engineer had written it.
//!
//! The pipeline, a room each:
//!
//! ```text
//! Sources → tree → overlay → document → dialect → lower → ir::Api → names → rust items + template contexts → Files
//! ```
//!
//! [`generate`] is pure: no file system, clock, environment or network. The binary and the repository's own tasks
//! read the document and write the [`Files`]; with [`generate_into`], each when it is made.

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
#[cfg(feature = "overlays")]
mod overlay;
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
use diagnostic::{Diagnostics, Report};
use document::Document;
use files::{Files, Shelf};
use ir::Api;
pub use lower::Proposal;
pub use names::{Name, NameKind};
use sdk::Sdk;
use sources::{FileId, Sources, Trees};
use tree::position::Position;

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

/// What there is to say about a run.
#[derive(Debug)]
pub struct Remarks {
    /// What the document's author may want to know.
    pub warnings: Diagnostics,
    /// How much of the document came through.
    pub coverage: Coverage,
}

/// Takes the files of a crate, each when it is made: from any thread and in any order.
///
/// What a sink cannot take it remembers, and tells whoever made it.
pub type Sink<'a> = dyn Fn(String, String) + Sync + 'a;

/// Makes a crate of a document.
///
/// # Errors
/// Every fault that was found, with its place in the document: then there are no files at all.
pub fn generate(sources: &Sources, config: &Config) -> Result<Output, Diagnostics> {
    let (api, Remarks { warnings, coverage }) = understand(sources, config)?;
    let shelf = Shelf::default();
    let made = make(&api, config, &|path, text| shelf.put(path, text));
    let files = made.and_then(|()| shelf.into_files().map_err(|fault| fault.to_string()));
    let files = files.map_err(|fault| bug(sources.name(FileId::ROOT), &fault))?;
    Ok(Output { files, warnings, coverage })
}

/// As [`generate`], but keeps nothing that is no longer needed: neither the text of the document, once it is understood,
/// nor any file. Those of a large document would fill the memory.
///
/// # Errors
/// As of [`generate`]. A fault of the document is found before the first file is handed on.
pub fn generate_into(sources: Sources, config: &Config, sink: &Sink<'_>) -> Result<Remarks, Diagnostics> {
    let (api, remarks) = understand(&sources, config)?;
    let name = sources.name(FileId::ROOT).to_owned();
    drop(sources);
    make(&api, config, sink).map_err(|fault| bug(&name, &fault))?;
    Ok(remarks)
}

/// What a document says, and what its author may want to know. Its tree is gone then.
fn understand(sources: &Sources, config: &Config) -> Result<(Api, Remarks), Diagnostics> {
    parallel::apart(|| {
        let (api, report) = lowered(sources, config)?;
        let coverage = Coverage::of(&api, sources, &report);
        let remarks = Remarks { coverage, warnings: report.finish(sources) };
        Ok((api, remarks))
    })
}

/// A document in our own terms, and what was found on the way.
fn lowered(sources: &Sources, config: &Config) -> Result<(Api, Report), Diagnostics> {
    let (trees, report) = read(sources)?;
    let written = Document::open(&trees, report).map_err(|report| report.finish(sources))?;
    let lifted = dialect::lift(&written);
    let document = written.in_one_vocabulary(lifted.as_ref());
    let api = interface(&document, config);
    let has_errors = document.has_errors();
    let report = document.into_report();
    if has_errors { Err(report.finish(sources)) } else { Ok((api, report)) }
}

/// The interface that a document describes; names of the configuration that nothing has are reported.
fn interface(document: &Document<'_>, config: &Config) -> Api {
    let api = lower::lower(document, config);
    for names::Unmatched { key, fault, remedy } in names::unmatched(&api, config) {
        lower::report_configured(document, config, &key, fault, remedy);
    }
    api
}

/// What there is to say about a document of which nothing is made.
#[derive(Debug, Default)]
pub struct Examination {
    /// What is wrong with it.
    pub findings: Diagnostics,
    /// How the pages of operations that look like lists of several could be described.
    pub proposals: Vec<Proposal>,
}

/// Finds what is wrong with a document, without making anything of it: what [`generate`] finds, and what a stricter
/// reader says.
pub fn lint(sources: &Sources, config: &Config) -> Diagnostics {
    examine(sources, config).findings
}

/// As [`lint`], and also what the configuration could say of the document.
pub fn examine(sources: &Sources, config: &Config) -> Examination {
    let only = |findings| Examination { findings, proposals: Vec::new() };
    let (trees, report) = match read(sources) {
        Ok(read) => read,
        Err(diagnostics) => return only(diagnostics),
    };
    let written = match Document::open(&trees, report) {
        Ok(document) => document,
        Err(report) => return only(report.finish(sources)),
    };
    let lifted = dialect::lift(&written);
    let document = written.in_one_vocabulary(lifted.as_ref());
    let api = interface(&document, config);
    document.second_opinion();
    Examination { findings: document.into_report().finish(sources), proposals: lower::proposals(&api) }
}

/// Every name that an SDK of a document has from it, without making the SDK.
///
/// # Errors
/// As of [`generate`].
pub fn names(sources: &Sources, config: &Config) -> Result<Vec<Name>, Diagnostics> {
    let (api, _) = lowered(sources, config)?;
    Ok(names::census(&api, &names::Names::assign(&api, config)))
}

/// The document as a tree, overlays applied, and the findings about these.
fn read(sources: &Sources) -> Result<(Trees<'_>, Report), Diagnostics> {
    #[allow(unused_mut, reason = "without overlays, nothing changes")]
    let (mut trees, mut report) = (sources.trees(), Report::default());
    #[cfg(feature = "overlays")]
    overlay::apply_all(&mut trees, &mut report);
    if report.has_errors() { Err(report.finish(sources)) } else { Ok((trees, report)) }
}

/// Makes the crate.
fn make(api: &Api, config: &Config, sink: &Sink<'_>) -> Result<(), String> {
    let names = names::Names::assign(api, config);
    let package = config.package.clone().unwrap_or_else(|| config::package_slug(&api.title));
    let features = feature::Features::of(api, &names);
    emit(Sdk { api, names: &names, features: &features, config, package: &package }, sink)
}

/// The files of the crate: Rust, the runtime, and prose.
fn emit(sdk: Sdk<'_>, sink: &Sink<'_>) -> Result<(), String> {
    // Tokens live no longer than it takes to print them: those of a large document would fill the memory.
    parallel::try_each(&rust::parts(sdk), |part| source(sdk, *part, sink))?;
    for (path, text) in runtime::files(sdk) {
        sink(format!("src/runtime/{path}"), text);
    }
    template::pages(sdk, sink)
}

/// A file of Rust.
fn source(sdk: Sdk<'_>, part: rust::Part, sink: &Sink<'_>) -> Result<(), String> {
    let (path, module) = rust::module(sdk, part);
    let path = format!("src/{path}");
    let text = print::print(module).map_err(|fault| format!("{path}: {fault}"))?;
    sink(path, text);
    Ok(())
}

/// A fault of this crate rather than of the document: reported like any other, so that nothing is half-written.
fn bug(file: &str, fault: &str) -> Diagnostics {
    let fault = format!("no valid Rust came out of this document: {fault}");
    let remedy = "this is a bug of restwright: please report it with the document";
    Diagnostics::only(file, Position::default(), String::new(), fault, remedy)
}

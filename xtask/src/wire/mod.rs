//! The wire tests: every operation of every SDK, in both forms, against servers that validate by the document.
//!
//! For each SDK a program is generated that makes the calls of [`restwright::wire::plan`]. Between it and Prism stands
//! a proxy of ours that records the requests. Each request is decoded here, by code that shares nothing with the SDKs,
//! and compared with what the call was given; each answer is compared with what the call returned.

pub mod app;
mod check;
mod control;
mod decode;
pub mod http;
pub mod judge;
mod prism;
pub mod proxy;
mod report;
mod tokens;
pub mod tools;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use restwright::tree::{self, Node};
use restwright::wire::Plan;

use crate::Failure;
use prism::Prism;
use proxy::Proxy;
use tools::Tools;

/// Everything that the wire tests write.
const FOLDER: &str = "target/wire";

/// An SDK to be tested.
pub struct Subject {
    /// The name of its folder.
    pub name: String,
    /// Its document.
    pub document: PathBuf,
    /// The calls to make.
    pub plan: Plan,
}

/// How the tests ended, if they did not fail.
pub enum Outcome {
    /// All passed.
    Passed,
    /// A tool is missing: which one.
    LeftOut(String),
}

/// Runs the wire tests of these SDKs, whose crates are in `generated`.
///
/// # Errors
/// A request or an answer is not what it has to be; a tool is missing where `must_run` is set.
pub fn run(subjects: &[Subject], generated: &Path, must_run: bool) -> Result<Outcome, Failure> {
    let folder = std::path::absolute(FOLDER).map_err(Failure::fault)?;
    if let Some(missing) = tools::missing() {
        return if must_run { Err(Failure::Fault(missing)) } else { Ok(Outcome::LeftOut(missing)) };
    }
    for subject in subjects {
        check_is_complete(subject)?;
    }
    let programs = app::build(subjects, generated, &folder.join("apps"))?;
    let tools = Tools::install(&folder)?;
    for subject in subjects {
        tools.validate(&subject.document)?;
    }
    tokens::run(&tools, &folder)?;
    let servers = Prism::start_all(subjects, &tools, &folder)?;
    let mut report = report::Report::default();
    for ((subject, program), server) in subjects.iter().zip(&programs).zip(&servers) {
        let proxy = Proxy::before(server.address()).map_err(Failure::fault)?;
        let made = app::run(program, proxy.address())?;
        let recorded = proxy.stop();
        let judged = judge::judge(subject, &recorded, tools.python())?;
        let controls = control::run(subject, &recorded, server.address(), &tools)?;
        report.add(subject, &check::subject(subject, &made, &recorded, &judged), &controls);
    }
    report.finish().map(|()| Outcome::Passed)
}

/// The plan leaves out no operation: those of the document are counted here once more, without the generator.
fn check_is_complete(subject: &Subject) -> Result<(), Failure> {
    let text = std::fs::read_to_string(&subject.document).map_err(Failure::fault)?;
    let document = tree::parse(&text).map_err(Failure::fault)?;
    let declared = operation_ids(&document);
    let planned: BTreeSet<&str> = subject.plan.calls.iter().map(|call| call.operation.as_str()).collect();
    if declared == planned {
        return Ok(());
    }
    let forgotten: Vec<_> = declared.symmetric_difference(&planned).copied().collect();
    Err(Failure::Fault(format!("{}: no calls are planned for {}", subject.name, forgotten.join(", "))))
}

fn operation_ids(document: &Node) -> BTreeSet<&str> {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let paths = document.as_object().and_then(|root| root.get("paths")).and_then(Node::as_object);
    let items = paths.into_iter().flat_map(|paths| paths.values()).filter_map(Node::as_object);
    let operations = items.flat_map(|item| METHODS.iter().filter_map(|method| item.get(method)));
    let ids = operations.filter_map(|operation| operation.as_object()?.get("operationId")?.as_str());
    ids.collect()
}

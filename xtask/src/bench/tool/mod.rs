//! The generators that are compared: how each is installed, run, and its output made a crate.
//!
//! All are run as their manuals say for a crate with every operation and every model; where one leaves TLS open, it is
//! rustls, as it is with the others.

mod install;
mod openapi_generator;
mod openapi_to_rust;
mod ploidy;
mod progenitor;
mod restwright;

use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::limited;
use crate::Failure;

pub use self::restwright::operations;

/// What a tool is asked for.
pub struct Order<'a> {
    /// The document.
    pub document: &'a Path,
    /// Where the crate is to be; the folder is there, and empty.
    pub folder: &'a Path,
    /// What it is to be called.
    pub package: &'a str,
}

/// A generator.
pub struct Tool {
    /// What it is called in tables.
    pub name: &'static str,
    /// Its version, as its registry calls it.
    pub version: &'static str,
    /// What is said of it below tables: how it is run.
    pub manner: &'static str,
    /// Installs it below this folder, unless it is there already: the command that runs it.
    install: fn(&Path, &Tool) -> Result<Vec<PathBuf>, Failure>,
    /// The rest of the command for an order.
    arguments: fn(&mut Command, &Order),
    /// Makes a crate of what came out.
    finish: fn(&Order) -> Result<(), Failure>,
}

/// Ours is the first.
pub const TOOLS: [Tool; 5] =
    [restwright::TOOL, openapi_to_rust::TOOL, ploidy::TOOL, openapi_generator::TOOL, progenitor::TOOL];

/// What ours is called.
pub const OURS: &str = restwright::TOOL.name;

/// A generator that can be run, or why it cannot.
pub struct Installed {
    /// Which one.
    pub tool: &'static Tool,
    program: Result<Vec<PathBuf>, String>,
}

impl Installed {
    /// The command for an order; or why it cannot be run.
    pub fn command(&self, order: &Order) -> Result<Command, String> {
        let program = self.program.as_ref().map_err(Clone::clone)?;
        // Where one takes what it may, as Java does, a limit would only change what is measured.
        let (first, rest) = program.split_first().ok_or("there is no program")?;
        let mut command = limited(&first.display().to_string());
        command.args(rest).current_dir(order.folder);
        (self.tool.arguments)(&mut command, order);
        Ok(command)
    }

    /// Makes a crate of what came out.
    pub fn finish(&self, order: &Order) -> Result<(), Failure> {
        (self.tool.finish)(order)
    }
}

/// Installs those whose names contain this; that one cannot be installed is no reason not to measure the others.
pub fn install(folder: &Path, filter: Option<&str>) -> Result<Vec<Installed>, Failure> {
    static ALL: [Tool; 5] = TOOLS;
    let wanted = ALL.iter().filter(|tool| tool.name.contains(filter.unwrap_or_default()));
    let installed: Vec<_> = wanted
        .map(|tool| {
            let program = (tool.install)(folder, tool).map_err(|failure| failure.to_string());
            Installed { tool, program }
        })
        .collect();
    if installed.is_empty() {
        let names = TOOLS.map(|tool| tool.name).join(", ");
        return Err(Failure::Usage(format!("no tool has such a name; there are {names}")));
    }
    Ok(installed)
}

/// For tools whose output is a crate already.
fn complete(_: &Order) -> Result<(), Failure> {
    Ok(())
}

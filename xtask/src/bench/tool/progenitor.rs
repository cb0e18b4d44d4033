//! Progenitor as a program that writes a crate.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Order, Tool, complete, install};
use crate::Failure;

/// The generator.
pub const TOOL: Tool = Tool {
    name: "progenitor",
    version: "0.15.1",
    manner: "`cargo progenitor`, no options",
    install: program,
    arguments,
    finish: complete,
};

fn program(folder: &Path, tool: &Tool) -> Result<Vec<PathBuf>, Failure> {
    Ok(vec![install::from_crates_io(folder, tool, "cargo-progenitor")?])
}

fn arguments(command: &mut Command, order: &Order) {
    command.args(["progenitor", "--input"]).arg(order.document).arg("--output").arg(order.folder);
    command.args(["--name", order.package, "--version", "0.1.0"]);
}

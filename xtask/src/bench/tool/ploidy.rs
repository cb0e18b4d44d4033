//! Ploidy: a crate with everything in it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Order, Tool, complete, install};
use crate::Failure;

/// The generator.
pub const TOOL: Tool = Tool {
    name: "ploidy",
    version: "0.15.0",
    manner: "`ploidy generate rust`, all features of the crate",
    install: program,
    arguments,
    finish: complete,
};

fn program(folder: &Path, tool: &Tool) -> Result<Vec<PathBuf>, Failure> {
    Ok(vec![install::from_crates_io(folder, tool, "ploidy")?])
}

fn arguments(command: &mut Command, order: &Order) {
    command.args(["generate", "rust"]).arg(order.document).arg("--output").arg(order.folder);
    command.args(["--name", order.package]);
}

//! openapi-to-rust: modules and a list of what they depend upon, which are put into a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Order, Tool, install};
use crate::Failure;
use crate::project::cannot;

/// The generator.
pub const TOOL: Tool = Tool {
    name: "openapi-to-rust",
    version: "0.23.0",
    manner: "`openapi-to-rust generate`, no configuration, as a module of a crate with the dependencies that it lists",
    install: program,
    arguments,
    finish,
};

fn program(folder: &Path, tool: &Tool) -> Result<Vec<PathBuf>, Failure> {
    Ok(vec![install::from_crates_io(folder, tool, "openapi-to-rust")?])
}

fn arguments(command: &mut Command, order: &Order) {
    command.arg("generate").arg(order.document);
}

fn finish(order: &Order) -> Result<(), Failure> {
    let list = order.folder.join("src/generated/REQUIRED_DEPS.toml");
    let dependencies = fs::read_to_string(&list).map_err(|error| cannot("read", &list, &error))?;
    let package = order.package;
    let manifest =
        format!("[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{dependencies}");
    for (name, text) in [("Cargo.toml", manifest.as_str()), ("src/lib.rs", "pub mod generated;\n")] {
        let path = order.folder.join(name);
        fs::write(&path, text).map_err(|error| cannot("write", &path, &error))?;
    }
    Ok(())
}

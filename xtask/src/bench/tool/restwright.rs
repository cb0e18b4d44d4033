//! Restwright as it is in this clone.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Order, Tool, complete};
use crate::Failure;
use crate::cache::run;
use crate::project::cannot;

/// The generator.
pub const TOOL: Tool = Tool {
    name: "restwright",
    version: "of this commit",
    manner: "`restwright generate`, no configuration",
    install,
    arguments,
    finish: complete,
};

fn install(_: &Path, _: &Tool) -> Result<Vec<PathBuf>, Failure> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--quiet", "--package", "restwright", "--message-format", "json"]);
    let said = run(cargo, "cargo build")?;
    let messages = said.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok());
    let program = messages
        .filter_map(|message: serde_json::Value| Some(PathBuf::from(message.get("executable")?.as_str()?)))
        .find(|program| program.file_stem() == Some(OsStr::new("restwright")));
    Ok(vec![program.ok_or_else(|| Failure::fault("cargo built no program"))?])
}

fn arguments(command: &mut Command, order: &Order) {
    command.arg("generate").arg(order.document).arg("--output").arg(order.folder).args(["--name", order.package]);
}

/// How many operations a document has. A process of its own counts: what this one takes is charged, as the least that
/// they took, to all that it starts.
pub fn operations(document: &Path, report: &Path) -> Result<f64, Failure> {
    let program = install(Path::new(""), &TOOL)?;
    let mut command = Command::new(program.first().map_or(OsStr::new(""), |program| program.as_os_str()));
    command.arg("generate").arg(document).args(["--dry-run", "--output"]).arg(report.with_extension("none"));
    command.arg("--report").arg(report);
    run(command, "restwright generate")?;
    let text = fs::read(report).map_err(|error| cannot("read", report, &error))?;
    let report: serde_json::Value = serde_json::from_slice(&text).map_err(Failure::fault)?;
    let count = report.pointer("/operations/declared").and_then(serde_json::Value::as_f64);
    count.ok_or_else(|| Failure::fault("the report counts no operations"))
}

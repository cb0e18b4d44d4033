//! OpenAPI Generator, a program of Java: a crate for every client.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Order, Tool, complete, install};
use crate::Failure;

/// The generator.
pub const TOOL: Tool = Tool {
    name: "openapi-generator",
    version: "7.26.0",
    manner: "`generate -g rust` with `reqwestDefaultFeatures=rustls`, and a version that Cargo accepts",
    install: program,
    arguments,
    finish: complete,
};

fn program(folder: &Path, tool: &Tool) -> Result<Vec<PathBuf>, Failure> {
    let java = install::java(folder)?;
    let requirements = include_str!("../../../bench/openapi-generator.txt");
    let package = install::from_pypi(folder, &format!("openapi-generator-{}", tool.version), requirements)?;
    Ok(vec![java, "-jar".into(), package.join("openapi_generator_cli/openapi-generator.jar")])
}

fn arguments(command: &mut Command, order: &Order) {
    command.args(["generate", "-g", "rust", "-i"]).arg(order.document).arg("-o").arg(order.folder);
    let properties = format!("packageName={},packageVersion=0.1.0,reqwestDefaultFeatures=rustls", order.package);
    command.args(["--additional-properties", &properties]);
}

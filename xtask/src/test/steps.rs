//! The steps that are a few commands each.

use std::path::Path;

use super::command::program;
use super::{Options, Outcome, native};
use crate::project::{GENERATED, Project};
use crate::{Failure, conformance, corpus, roundtrip, wire};

/// Both workspaces are formatted, and the program that belongs to neither.
pub fn fmt(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    program("cargo fmt --all --check").run()?;
    program("cargo fmt --manifest-path xtask/Cargo.toml --check").run()?;
    program("rustfmt --edition 2024 --check xtask/conformance/play/src/main.rs").run()?;
    Ok(Outcome::Passed)
}

/// generated/ is what specs/ says.
pub fn check(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    crate::check::run()?;
    Ok(Outcome::Passed)
}

/// Both workspaces are clean, the SDKs included.
pub fn clippy(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    program(&format!("cargo clippy --workspace --all-targets {} -- -D warnings", native::features())).run()?;
    program("cargo clippy --manifest-path xtask/Cargo.toml --all-targets -- -D warnings").run()?;
    Ok(Outcome::Passed)
}

/// The tests of the root workspace. nextest runs each in a process of its own, but no doc tests.
pub fn tests(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    if program("cargo nextest --version").exists() {
        let nextest = program(&format!("cargo nextest run --no-fail-fast --workspace {}", native::features()));
        // Tests that compile something: in a log, what they compile would bury what they say.
        if is_ci() { nextest.with("CARGO_TERM_QUIET", "true") } else { nextest }.run()?;
        program("cargo test --quiet --package restwright --doc").run()?;
    } else {
        program(&format!("cargo test --quiet --workspace {}", native::features())).run()?;
    }
    program("cargo test --quiet --manifest-path xtask/Cargo.toml").run()?;
    Ok(Outcome::Passed)
}

/// rustdoc has nothing to say.
pub fn docs(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    program(&format!("cargo doc --workspace --no-deps {} --quiet", native::features()))
        .with("RUSTDOCFLAGS", "-D warnings")
        .run()?;
    Ok(Outcome::Passed)
}

/// The generator can be published; the SDKs are built from their packages in `alone`.
pub fn package(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    program("cargo package --quiet --allow-dirty --package restwright").run()?;
    Ok(Outcome::Passed)
}

/// Every operation, against a server that validates.
pub fn wire(project: &Project, options: &Options) -> Result<Outcome, Failure> {
    if options.no_wire {
        return Ok(Outcome::LeftOut("run them with: cargo xtask test --only wire".to_owned()));
    }
    Ok(match wire::run(&project.subjects()?, Path::new(GENERATED), is_ci())? {
        wire::Outcome::Passed => Outcome::Passed,
        wire::Outcome::LeftOut(why) => Outcome::LeftOut(why),
    })
}

/// The scenarios of a suite that is not ours.
pub fn conformance(_: &Project, options: &Options) -> Result<Outcome, Failure> {
    with_tools("conformance", options, conformance::missing(), || conformance::run(&conformance::Options::ci()))
}

/// Values of the JSON Schema Test Suite come out as they went in.
pub fn roundtrip(_: &Project, options: &Options) -> Result<Outcome, Failure> {
    with_tools("roundtrip", options, wire::tools::missing(), || roundtrip::run(&roundtrip::Options::ci()))
}

/// Runs a step that needs Node or Python, unless it is left out or they are missing.
fn with_tools(
    name: &str,
    options: &Options,
    missing: Option<String>,
    run: impl FnOnce() -> Result<(), Failure>,
) -> Result<Outcome, Failure> {
    match missing {
        _ if options.no_wire => Ok(Outcome::LeftOut(format!("run it with: cargo xtask test --only {name}"))),
        Some(why) if is_ci() => Err(Failure::Fault(why)),
        Some(why) => Ok(Outcome::LeftOut(why)),
        None => run().map(|()| Outcome::Passed),
    }
}

/// Real documents, generated and compiled.
pub fn corpus(_: &Project, _: &Options) -> Result<Outcome, Failure> {
    match corpus::npm_is_needed_but_missing() {
        Some(why) if is_ci() => Err(Failure::Fault(why)),
        Some(why) => Ok(Outcome::LeftOut(why)),
        None => corpus::run(&corpus::Options::ci()).map(|()| Outcome::Passed),
    }
}

/// In CI, nothing may be left out.
fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}

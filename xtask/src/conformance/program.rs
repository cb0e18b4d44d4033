//! The program that plays the scenarios, `xtask/conformance/play`: built and run as an application of a user would be.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::document::{Documents, Version};
use super::own;
use crate::Failure;
use crate::wire::app::put;

/// By scenario, what went wrong in the program, if anything did.
pub type Played = BTreeMap<String, Option<String>>;

/// The folder in which the wire tests have built what their programs depend upon: these depend upon the same.
const TARGET: &str = "target/wire/apps/target";

const WORKSPACE: &str =
    "[workspace]\nresolver = \"3\"\nmembers = [\"sdks\", \"play\"]\n\n[profile.dev]\ndebug = false\n";

/// Builds the program with the SDKs that are written beside it; returns its path.
///
/// # Errors
/// It does not compile: an SDK is not what the program expects.
pub fn build(folder: &Path, version: Version, documents: Documents) -> Result<PathBuf, Failure> {
    put(&folder.join("Cargo.toml"), WORKSPACE)?;
    put(&folder.join("play/Cargo.toml"), &manifest()?)?;
    // The same versions as in the repository.
    if !folder.join("Cargo.lock").exists() {
        fs::copy("Cargo.lock", folder.join("Cargo.lock")).map_err(Failure::fault)?;
    }
    let target = std::path::absolute(TARGET).map_err(Failure::fault)?;
    println!("$ cargo build (the program that plays, in {})", folder.display());
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--package=play"]).current_dir(folder).env("CARGO_TARGET_DIR", &target);
    if documents == Documents::Corrected {
        cargo.arg("--features=corrected");
    }
    if version == Version::V30 {
        cargo.arg("--features=openapi-3-0");
    }
    let status = cargo.status().map_err(Failure::fault)?;
    if !status.success() {
        return Err(Failure::Fault(format!("`cargo build` fails in {}", folder.display())));
    }
    Ok(target.join("debug").join(format!("play{}", std::env::consts::EXE_SUFFIX)))
}

fn manifest() -> Result<String, Failure> {
    let main = std::path::absolute(own("play/src/main.rs")).map_err(Failure::fault)?;
    Ok(format!(
        "[package]\nname = \"play\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[[bin]]\nname = \"play\"\npath = {:?}\n\n\
         [features]\n# What the documents as translated do not have.\ncorrected = []\n# What older documents call a file.\nopenapi-3-0 = []\n\n[dependencies]\n\
         sdks = {{ path = \"../sdks\", default-features = false, features = [\"reqwest\", \"xml\"] }}\n\
         serde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"rt\"] }}\n",
        main.display().to_string()
    ))
}

/// Plays all scenarios against a server.
///
/// # Errors
/// The program ends otherwise than it has to.
pub fn run(program: &Path, server: &str, assets: PathBuf) -> Result<Played, Failure> {
    let output = Command::new(program)
        .arg(server)
        .arg(assets)
        // A proxy of this machine is not for this machine.
        .env("NO_PROXY", "127.0.0.1,localhost")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Fault(format!("{} cannot be run: {error}", program.display())))?;
    if !output.status.success() {
        return Err(Failure::Fault(format!("{} ended with {}", program.display(), output.status)));
    }
    let mut played = Played::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let (scenario, fault): (String, Option<String>) = serde_json::from_str(line).map_err(Failure::fault)?;
        if played.insert(scenario, fault).is_some() {
            return Err(Failure::Fault(format!("a scenario is played twice: {line}")));
        }
    }
    Ok(played)
}

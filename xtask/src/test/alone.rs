//! Each SDK, copied out of the repository, builds there alone: without features, with each, and with all.

use std::fs;
use std::path::Path;

use super::command::program;
use super::{Options, Outcome, native};
use crate::Failure;
use crate::project::{GENERATED, Project, cannot};

/// Features that every SDK has alike: with the first SDK alone they are tried for all.
const COMMON: [&str; 11] = [
    "reqwest",
    "tokio",
    "rustls",
    "rustls-aws-lc",
    "native-tls",
    "blocking",
    "tower",
    "tracing",
    "test-util",
    "oauth2",
    "webhook-signatures",
];

/// Features that only pass a wish on to reqwest: those that are all on try them together.
const TOGETHER: [&str; 4] = ["http2", "gzip", "brotli", "zstd"];

/// Where a browser or a worker runs an SDK.
const BROWSER: &str = "wasm32-unknown-unknown";

/// Builds every SDK where nothing of this repository is near.
pub fn run(project: &Project, _: &Options) -> Result<Outcome, Failure> {
    let elsewhere = tempfile::tempdir().map_err(Failure::fault)?;
    // One folder for all: the SDKs have most of their dependencies in common.
    let target = std::path::absolute("target/alone").map_err(Failure::fault)?;
    for (index, name) in project.names().enumerate() {
        let folder = elsewhere.path().join(name);
        copy(&Path::new(GENERATED).join(name), &folder)?;
        // The same versions as here, and no need for the network.
        copy(Path::new("Cargo.lock"), &folder.join("Cargo.lock"))?;
        let check = |options: &str| {
            program(&format!("cargo check --quiet {options}"))
                .within(&folder)
                .with("CARGO_TARGET_DIR", &target)
                .with("RUSTFLAGS", "-D warnings")
                .run()
        };
        for features in selections(&folder.join("Cargo.toml"), index == 0)? {
            check(&format!("--all-targets {features}"))?;
        }
        if index == 0 && has_browser() {
            check(&format!("--target {BROWSER}"))?;
        }
    }
    if has_browser() {
        return Ok(Outcome::Passed);
    }
    Ok(Outcome::LeftOut(format!("an SDK for browsers; install its target with: rustup target add {BROWSER}")))
}

/// Whether the standard library of a browser is installed.
fn has_browser() -> bool {
    let root = std::process::Command::new("rustc").args(["--print", "target-libdir", "--target", BROWSER]).output();
    root.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop).map_err(|error| cannot("copy", from, &error));
    }
    fs::create_dir_all(to).map_err(|error| cannot("make", to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| cannot("list", from, &error))? {
        let entry = entry.map_err(|error| cannot("list", from, &error))?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// The options of Cargo for each selection of features worth trying.
fn selections(manifest: &Path, is_first: bool) -> Result<Vec<String>, Failure> {
    let text = fs::read_to_string(manifest).map_err(|error| cannot("read", manifest, &error))?;
    // Restwright wrote this manifest, one feature a line.
    let features =
        text.lines().skip_while(|line| *line != "[features]").skip(1).take_while(|line| !line.starts_with('['));
    let names = features
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.trim_matches('"'))
        .filter(|name| *name != "default" && !TOGETHER.contains(name) && (is_first || !COMMON.contains(name)));
    let each = names.map(|name| format!("--no-default-features --features {name}"));
    let ends = ["--no-default-features", "", native::features()].map(str::to_owned);
    let all = ends.into_iter().chain(each);
    Ok(all.filter(|selection| native::is_there() || !selection.ends_with(" native-tls")).collect())
}

//! Each SDK, copied out of the repository, builds there alone: without features, with each, and with all.

use std::fs;
use std::path::Path;

use super::command::program;
use super::{Options, Outcome, native};
use crate::Failure;
use crate::project::{GENERATED, Project, cannot};

/// Builds every SDK where nothing of this repository is near.
pub fn run(project: &Project, _: &Options) -> Result<Outcome, Failure> {
    let elsewhere = tempfile::tempdir().map_err(Failure::fault)?;
    // One folder for all: the SDKs have most of their dependencies in common.
    let target = std::path::absolute("target/alone").map_err(Failure::fault)?;
    for name in project.names() {
        let folder = elsewhere.path().join(name);
        copy(&Path::new(GENERATED).join(name), &folder)?;
        // The same versions as here, and no need for the network.
        copy(Path::new("Cargo.lock"), &folder.join("Cargo.lock"))?;
        for features in selections(&folder.join("Cargo.toml"))? {
            program(&format!("cargo check --quiet --all-targets {features}"))
                .within(&folder)
                .with("CARGO_TARGET_DIR", &target)
                .with("RUSTFLAGS", "-D warnings")
                .run()?;
        }
    }
    Ok(Outcome::Passed)
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
fn selections(manifest: &Path) -> Result<Vec<String>, Failure> {
    let text = fs::read_to_string(manifest).map_err(|error| cannot("read", manifest, &error))?;
    // Restwright wrote this manifest, one feature a line.
    let features =
        text.lines().skip_while(|line| *line != "[features]").skip(1).take_while(|line| !line.starts_with('['));
    let names = features
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.trim_matches('"'))
        .filter(|name| *name != "default");
    let each = names.map(|name| format!("--no-default-features --features {name}"));
    let ends = ["--no-default-features", "", native::features()].map(str::to_owned);
    let all = ends.into_iter().chain(each);
    Ok(all.filter(|selection| native::is_there() || !selection.ends_with(" native-tls")).collect())
}

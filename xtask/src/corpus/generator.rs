//! Which generator ran: an outcome is only as good as the generator is the same.

use std::fs;
use std::path::Path;

use restwright::files::Hash;

use crate::Failure;
use crate::project::cannot;

/// What an outcome depends on, apart from the document.
const PARTS: [&str; 7] = [
    "codegen/src",
    "codegen/Cargo.toml",
    "templates",
    "xtask/src/corpus/worker.rs",
    "xtask/src/corpus/declared.rs",
    "xtask/src/corpus/names.rs",
    "xtask/src/corpus/transcribe",
];

/// A fingerprint of the generator's sources.
pub fn identity() -> Result<String, Failure> {
    let mut all = Vec::new();
    for part in PARTS {
        add(Path::new(part), &mut all)?;
    }
    Ok(Hash::of(&all).to_string())
}

fn add(path: &Path, all: &mut Vec<u8>) -> Result<(), Failure> {
    if !path.is_dir() {
        all.extend(path.display().to_string().bytes());
        all.extend(fs::read(path).map_err(|error| cannot("read", path, &error))?);
        return Ok(());
    }
    let entries = fs::read_dir(path).map_err(|error| cannot("list", path, &error))?;
    let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|error| cannot("list", path, &error))?;
    paths.sort();
    paths.iter().try_for_each(|path| add(path, all))
}

//! The folder of all SDKs: what is in it beside them, and which of them no document stands for any more.

use std::fs;
use std::io;
use std::path::Path;

use restwright::files::{MANIFEST, disk};

use crate::Failure;
use crate::project::{GENERATED, Project, cannot};

/// The one file beside the SDKs. It is written here, as generated/ can be deleted and must come back whole.
const RUSTFMT: (&str, &str) = (
    "rustfmt.toml",
    "# Restwright prints the crates in this folder; `cargo fmt` leaves them as they are.\ndisable_all_formatting = true\n",
);

/// Folders that Restwright wrote for SDKs which the configuration no longer has, sorted.
pub fn orphans(project: &Project) -> Result<Vec<String>, Failure> {
    let folder = Path::new(GENERATED);
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| cannot("list", folder, &error))?,
    };
    let mut orphans = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| cannot("list", folder, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && entry.path().join(MANIFEST).is_file() && project.names().all(|known| known != name) {
            orphans.push(name);
        }
    }
    orphans.sort();
    Ok(orphans)
}

/// How the file beside the SDKs differs from what it should be, if it does.
pub fn rustfmt_difference() -> Option<String> {
    let file = Path::new(GENERATED).join(RUSTFMT.0);
    match fs::read(&file) {
        Ok(text) if text == RUSTFMT.1.as_bytes() => None,
        Ok(text) => {
            let name = file.display().to_string();
            Some(format!("changed: {name}\n{}", disk::unified(&name, &text, RUSTFMT.1.as_bytes())))
        }
        Err(_) => Some(format!("missing: {}\n", file.display())),
    }
}

/// Writes the file beside the SDKs.
pub fn write_rustfmt() -> Result<(), Failure> {
    if rustfmt_difference().is_none() {
        return Ok(());
    }
    let file = Path::new(GENERATED).join(RUSTFMT.0);
    fs::write(&file, RUSTFMT.1).map_err(|error| cannot("write", &file, &error))
}

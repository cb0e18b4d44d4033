//! The folder of all SDKs: which of them no document stands for any more.

use std::fs;
use std::io;
use std::path::Path;

use restwright::files::MANIFEST;

use crate::Failure;
use crate::project::{GENERATED, Project, cannot};

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

//! What stands at a path of the output folder, without ever following a link.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use super::DiskError;
use crate::files::MANIFEST;
use crate::files::path::RESERVED;

/// What stands at a path.
pub(super) enum Found {
    Nothing,
    File(Vec<u8>),
    Folder,
    /// Something at this path, or above it, that is neither a file nor a folder to go into.
    Obstacle(String),
}

/// Looks at a path below the (canonical) root.
pub(super) fn look(root: &Path, path: &str) -> Result<Found, DiskError> {
    for (end, _) in path.match_indices('/') {
        match entry(root, &path[..end])? {
            None => return Ok(Found::Nothing),
            Some(metadata) if metadata.is_dir() => {}
            Some(_) => return Ok(Found::Obstacle(path[..end].to_owned())),
        }
    }
    match entry(root, path)? {
        None => Ok(Found::Nothing),
        Some(metadata) if metadata.is_dir() => Ok(Found::Folder),
        Some(metadata) if metadata.is_file() => {
            let file = root.join(path);
            fs::read(&file).map(Found::File).map_err(DiskError::io("read", &file))
        }
        // Reading a pipe or a device could block for ever.
        Some(_) => Ok(Found::Obstacle(path.to_owned())),
    }
}

/// What the path is. Links are refused even where they lead inside: a file would be found under two names.
fn entry(root: &Path, path: &str) -> Result<Option<Metadata>, DiskError> {
    let full = root.join(path);
    match fs::symlink_metadata(&full) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(DiskError::io("look at", &full)(error)),
        Ok(metadata) if metadata.is_symlink() => Err(DiskError::Link(full)),
        Ok(metadata) => Ok(Some(metadata)),
    }
}

/// Every file (or link) below a folder of the root, sorted, except what belongs to Cargo and git.
pub(super) fn walk(root: &Path, folder: &str) -> Result<Vec<String>, DiskError> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let full = root.join(&folder);
        for entry in fs::read_dir(&full).map_err(DiskError::io("list", &full))? {
            let entry = entry.map_err(DiskError::io("list", &full))?;
            let name = entry.file_name().into_string().map_err(|name| {
                let error = io::Error::new(io::ErrorKind::InvalidData, "its name is no UTF-8");
                DiskError::io("list", &full.join(name))(error)
            })?;
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let kind = entry.file_type().map_err(DiskError::io("look at", &entry.path()))?;
            if path != MANIFEST && RESERVED.contains(&path.as_str()) {
                continue;
            }
            if kind.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

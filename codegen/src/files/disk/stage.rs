//! Makes the changes of a survey: all of them ready first, then one rename a file.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::DiskError;
use super::survey::Survey;
use crate::files::MANIFEST;
use crate::parallel;

/// New contents that wait in a temporary folder, on the file system of the output folder. What is left of it is removed
/// when this is dropped.
pub(super) enum Staged {
    /// All of a folder that is empty, or still to be made.
    Folder(TempDir),
    /// Files of a folder that is there.
    Files {
        waiting: TempDir,
        /// Where each file goes, in order; the n-th waits under the name `n`.
        targets: Vec<PathBuf>,
        /// The list that holds while files move: what was owned and what will be. None if there is nothing to own.
        transition: Option<PathBuf>,
    },
}

/// What the new folder is called while it waits.
const NEW: &str = "new";

/// Writes everything that will change, where it cannot yet be seen.
pub(super) fn stage(survey: &Survey<'_>) -> Result<Staged, DiskError> {
    // Asked first: the temporary folder may stand in it.
    let is_new = survey.is_new();
    let base = existing(survey.root());
    let waiting = tempfile::Builder::new().prefix(".restwright-").tempdir_in(base);
    let waiting = waiting.map_err(DiskError::io("make a temporary folder in", base))?;
    let files: Vec<(&str, &[u8])> = survey.to_write().collect();
    if is_new {
        let folder = waiting.path().join(NEW);
        let parents: BTreeSet<PathBuf> =
            files.iter().filter_map(|(path, _)| Some(folder.join(path).parent()?.to_owned())).collect();
        for parent in &parents {
            fs::create_dir_all(parent).map_err(DiskError::io("make", parent))?;
        }
        put_all(&files, |_, path| folder.join(path))?;
        return Ok(Staged::Folder(waiting));
    }
    put_all(&files, |index, _| waiting.path().join(index.to_string()))?;
    let owned = survey.owned.clone().union(survey.listed.clone());
    let transition = (!owned.is_empty()).then(|| waiting.path().join(MANIFEST));
    if let Some(list) = &transition {
        put(list, owned.to_string().as_bytes())?;
    }
    let targets = files.iter().map(|(path, _)| survey.root().join(path)).collect();
    Ok(Staged::Files { waiting, targets, transition })
}

/// The folder itself or the nearest one above that exists: a rename from there never crosses file systems, even if
/// the output folder is a mount point, and a folder that is still to be made stays unmade when staging fails.
fn existing(root: &Path) -> &Path {
    root.ancestors().find(|path| path.is_dir()).unwrap_or(Path::new("."))
}

/// Writes files, each at its place, on all processors.
fn put_all(files: &[(&str, &[u8])], place: impl Fn(usize, &str) -> PathBuf + Sync) -> Result<(), DiskError> {
    let numbered: Vec<_> = files.iter().enumerate().collect();
    parallel::map(&numbered, |(index, (path, contents))| put(&place(*index, path), contents)).into_iter().collect()
}

fn put(file: &Path, contents: &[u8]) -> Result<(), DiskError> {
    fs::write(file, contents).map_err(DiskError::io("write", file))
}

impl Staged {
    /// Moves the files to their places. Interrupted, it leaves old files and new ones, all of them owned.
    pub(super) fn commit(self, survey: &Survey<'_>) -> Result<(), DiskError> {
        let root = survey.root();
        fs::create_dir_all(root).map_err(DiskError::io("make", root))?;
        match self {
            Self::Folder(waiting) => {
                let new = waiting.path().join(NEW);
                // The list comes first: it vouches for what follows.
                rename(&new.join(MANIFEST), &root.join(MANIFEST))?;
                for entry in fs::read_dir(&new).map_err(DiskError::io("list", &new))? {
                    let entry = entry.map_err(DiskError::io("list", &new))?;
                    rename(&entry.path(), &root.join(entry.file_name()))?;
                }
                Ok(())
            }
            Self::Files { waiting, targets, transition } => {
                if let Some(list) = &transition {
                    make_way(&root.join(MANIFEST))?;
                    rename(list, &root.join(MANIFEST))?;
                }
                for path in survey.to_remove() {
                    remove(root, path)?;
                }
                for (index, target) in targets.iter().enumerate() {
                    make_way(target)?;
                    rename(&waiting.path().join(index.to_string()), target)?;
                }
                Ok(())
            }
        }
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), DiskError> {
    fs::rename(from, to).map_err(DiskError::io("write", to))
}

/// Removes a file and the folders that it leaves empty.
fn remove(root: &Path, path: &str) -> Result<(), DiskError> {
    let full = root.join(path);
    fs::remove_file(&full).map_err(DiskError::io("remove", &full))?;
    let folders = full.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in folders {
        match fs::remove_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => break,
            result => result.map_err(DiskError::io("remove", folder))?,
        }
    }
    Ok(())
}

/// Makes the folders above a file, and removes an empty folder in its place.
fn make_way(target: &Path) -> Result<(), DiskError> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(DiskError::io("make", folder))?;
    }
    match fs::symlink_metadata(target) {
        Ok(metadata) if metadata.is_dir() => remove_empty(target),
        _ => Ok(()),
    }
}

/// Removes a folder that holds nothing but folders; fails at the first file.
fn remove_empty(folder: &Path) -> Result<(), DiskError> {
    for entry in fs::read_dir(folder).map_err(DiskError::io("list", folder))? {
        remove_empty(&entry.map_err(DiskError::io("list", folder))?.path())?;
    }
    fs::remove_dir(folder).map_err(DiskError::io("remove", folder))
}

//! Puts new contents beside a folder as they come, and moves them in once all of them are there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

use super::folder::Folder;
use super::leftover;
use super::look::Found;
use super::survey::{Survey, Wanted};
use super::{DiskError, Scope, Written};
use crate::files::{MANIFEST, path};

/// What the new folder is called while it waits.
const NEW: &str = "new";

/// The files of a crate on their way into a folder: each is written as soon as it is made, where it cannot yet be seen,
/// and kept in memory no longer. What is left of them is removed when this is dropped.
pub struct Stage {
    folder: Folder,
    waiting: Mutex<Waiting>,
}

/// What has come so far.
#[derive(Default)]
struct Waiting {
    /// A temporary folder on the file system of the output folder; in it, the new folder.
    place: Option<TempDir>,
    /// The folders of the new folder.
    folders: BTreeSet<PathBuf>,
    /// In the order in which they came: nothing is looked up until all are there, and maps take thrice the memory.
    wanted: Vec<(String, Wanted)>,
    lines: usize,
    fault: Option<DiskError>,
}

impl Stage {
    /// Looks at the folder, before anything is put beside it; what an interrupted run has left there is removed.
    ///
    /// # Errors
    /// The folder cannot be read, or a symbolic link stands where the list of owned files belongs.
    pub fn begin(dir: &Path, scope: Scope) -> Result<Self, DiskError> {
        let folder = Folder::open(dir, scope)?;
        // Beside the output folder, while that was still to be made.
        let above = folder.root().parent().unwrap_or(Path::new("."));
        [folder.root(), above].into_iter().map(existing).for_each(leftover::clear);
        Ok(Self { folder, waiting: Mutex::default() })
    }

    /// Takes a file, from any thread; `path` is relative, with `/` between its parts. What cannot be written is said by
    /// [`commit`](Self::commit).
    pub fn put(&self, path: &str, contents: &[u8]) {
        if let Err(fault) = self.take(path, contents) {
            self.waiting().fault.get_or_insert(fault);
        }
    }

    fn take(&self, path: &str, contents: &[u8]) -> Result<(), DiskError> {
        path::check(path).map_err(DiskError::Path)?;
        let mut wanted = Wanted::of(contents);
        // A folder that is new has nothing to be looked at.
        wanted.is_there =
            !self.folder.is_new && matches!(self.folder.look(path)?, Found::File(old) if old[..] == *contents);
        let lines = contents.iter().filter(|byte| **byte == b'\n').count();
        // A statement of its own: the lock is given back before the disk is waited for.
        let target = self.waiting().note(path, wanted, lines, &self.folder)?;
        target.map_or(Ok(()), |target| write(&target, contents))
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the folder hold these files: replaces what is owned, removes what is no longer produced.
    ///
    /// Each file changes in one step. The list of owned files covers old and new ones meanwhile, so that after a crash
    /// the next run can finish the work.
    ///
    /// # Errors
    /// A file is in the way that is not owned, or a symbolic link, or the disk refuses. In the first two cases, and
    /// when a file could not be put beside the folder, nothing has changed.
    pub fn commit(self) -> Result<Written, DiskError> {
        let mut waiting = self.waiting.into_inner().unwrap_or_else(PoisonError::into_inner);
        let wanted = by_path(std::mem::take(&mut waiting.wanted))?;
        if let Some(fault) = waiting.fault.take() {
            return Err(fault);
        }
        let files = wanted.len();
        let survey = Survey::of(&self.folder, wanted)?;
        survey.refuse_foreign()?;
        if survey.has_changes() {
            if survey.to_write().any(|path| path == MANIFEST) {
                write(&waiting.place_for(MANIFEST, &self.folder)?, survey.listed.to_string().as_bytes())?;
            }
            waiting.move_in(&self.folder, &survey)?;
        }
        Ok(Written { files, lines: waiting.lines, ..survey.summary() })
    }
}

/// The files by their paths.
///
/// # Errors
/// Two of them are one file where case is ignored, or one is the folder of another.
fn by_path(mut files: Vec<(String, Wanted)>) -> Result<BTreeMap<String, Wanted>, DiskError> {
    // Whichever came first: the fault is the same in every run.
    files.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    let mut spellings = path::Spellings::default();
    files.iter().try_for_each(|(path, _)| spellings.claim(path)).map_err(DiskError::Path)?;
    Ok(files.into_iter().collect())
}

impl Waiting {
    /// Notes a file, and says where it waits unless it is in its place already.
    fn note(
        &mut self,
        path: &str,
        wanted: Wanted,
        lines: usize,
        folder: &Folder,
    ) -> Result<Option<PathBuf>, DiskError> {
        self.lines += lines;
        // Before it is written: that its name is taken says more than what the disk makes of that.
        self.wanted.push((path.to_owned(), wanted));
        if wanted.is_there { Ok(None) } else { self.place_for(path, folder).map(Some) }
    }

    /// The temporary folder.
    fn place(&mut self, folder: &Folder) -> Result<&Path, DiskError> {
        if self.place.is_none() {
            let base = existing(folder.root());
            let place = tempfile::Builder::new().prefix(&leftover::prefix()).tempdir_in(base);
            self.place = Some(place.map_err(DiskError::io("make a temporary folder in", base))?);
        }
        Ok(self.place.as_ref().map_or(Path::new("."), TempDir::path))
    }

    /// Where a file waits, in a folder that is there.
    fn place_for(&mut self, path: &str, folder: &Folder) -> Result<PathBuf, DiskError> {
        let file = self.place(folder)?.join(NEW).join(path);
        if let Some(parent) = file.parent()
            && !self.folders.contains(parent)
        {
            fs::create_dir_all(parent).map_err(DiskError::io("make", parent))?;
            self.folders.insert(parent.to_owned());
        }
        Ok(file)
    }

    /// Moves the files to their places. Interrupted, it leaves old files and new ones, all of them owned.
    fn move_in(&mut self, folder: &Folder, survey: &Survey<'_>) -> Result<(), DiskError> {
        let root = folder.root();
        let place = self.place(folder)?.to_owned();
        let new = place.join(NEW);
        fs::create_dir_all(root).map_err(DiskError::io("make", root))?;
        if folder.is_new {
            return move_all(&new, root);
        }
        let owned = folder.owned.clone().union(survey.listed.clone());
        if !owned.is_empty() {
            let list = place.join(MANIFEST);
            write(&list, owned.to_string().as_bytes())?;
            make_way(&root.join(MANIFEST))?;
            rename(&list, &root.join(MANIFEST))?;
        }
        for path in survey.to_remove() {
            remove(root, path)?;
        }
        for path in survey.to_write() {
            make_way(&root.join(path))?;
            rename(&new.join(path), &root.join(path))?;
        }
        Ok(())
    }
}

/// The folder itself or the nearest one above that exists: a rename from there never crosses file systems, even if
/// the output folder is a mount point, and a folder that is still to be made stays unmade when staging fails.
fn existing(root: &Path) -> &Path {
    root.ancestors().find(|path| path.is_dir()).unwrap_or(Path::new("."))
}

fn write(file: &Path, contents: &[u8]) -> Result<(), DiskError> {
    fs::write(file, contents).map_err(DiskError::io("write", file))
}

/// Moves all of a folder into one that is empty.
fn move_all(new: &Path, root: &Path) -> Result<(), DiskError> {
    // The list comes first: it vouches for what follows.
    rename(&new.join(MANIFEST), &root.join(MANIFEST))?;
    for entry in fs::read_dir(new).map_err(DiskError::io("list", new))? {
        let entry = entry.map_err(DiskError::io("list", new))?;
        rename(&entry.path(), &root.join(entry.file_name()))?;
    }
    Ok(())
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

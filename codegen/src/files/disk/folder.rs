//! The output folder as it is before anything is written.

use std::path::{Path, PathBuf};

use super::look::{Found, look, walk};
use super::{DiskError, Scope};
use crate::files::{MANIFEST, Manifest};

/// The output folder as it was found.
pub(super) struct Folder {
    /// As the caller calls it.
    pub(super) dir: PathBuf,
    /// With all links resolved, if it exists.
    root: Option<PathBuf>,
    pub(super) scope: Scope,
    /// The list found in it.
    pub(super) owned: Manifest,
    /// The files in it that are ours to remove.
    pub(super) present: Vec<String>,
    /// Whether it is empty, or still to be made.
    pub(super) is_new: bool,
}

impl Folder {
    pub(super) fn open(dir: &Path, scope: Scope) -> Result<Self, DiskError> {
        let nearest = dir.ancestors().find(|path| path.exists());
        if let Some(file) = nearest.filter(|path| !path.is_dir()) {
            return Err(DiskError::NoFolder(file.to_owned()));
        }
        let root = dir.exists().then(|| dir.canonicalize()).transpose().map_err(DiskError::io("resolve", dir))?;
        let is_empty = |root: &Path| root.read_dir().is_ok_and(|mut entries| entries.next().is_none());
        let is_new = root.as_deref().is_none_or(is_empty);
        let (owned, present) = (Manifest::default(), Vec::new());
        let mut folder = Self { dir: dir.to_owned(), root, scope, owned, present, is_new };
        if let Found::File(list) = folder.look(MANIFEST)? {
            folder.owned = Manifest::parse(&String::from_utf8_lossy(&list));
        }
        folder.present = match scope {
            Scope::Whole => folder.walk("")?,
            Scope::Listed | Scope::Adopted => folder.owned.paths().chain([MANIFEST]).map(str::to_owned).collect(),
        };
        Ok(folder)
    }

    /// With all links resolved, or as the caller calls it if it is still to be made.
    pub(super) fn root(&self) -> &Path {
        self.root.as_deref().unwrap_or(&self.dir)
    }

    /// What stands at a path.
    pub(super) fn look(&self, path: &str) -> Result<Found, DiskError> {
        self.root.as_deref().map_or(Ok(Found::Nothing), |root| look(root, path))
    }

    /// Every file below a folder of it.
    pub(super) fn walk(&self, folder: &str) -> Result<Vec<String>, DiskError> {
        self.root.as_deref().map_or(Ok(Vec::new()), |root| walk(root, folder))
    }

    pub(super) fn may_replace(&self, path: &str) -> bool {
        self.scope != Scope::Listed || path == MANIFEST || self.owned.owns(path)
    }

    /// Whether a file is not as it was written.
    pub(super) fn is_edited(&self, path: &str, old: &[u8]) -> bool {
        self.owned.owns(path) && !self.owned.knows(path, old)
    }
}

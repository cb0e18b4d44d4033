//! What a run produces: a sorted map from path to bytes, in which nothing can be written twice or outside.
//!
//! Writing, checking, diffing and the tests all share it. Only [`disk`] touches the file system.

pub mod disk;
mod manifest;
mod path;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::parallel;

pub use manifest::{Hash, MANIFEST, Manifest};
pub use path::PathError;

/// The files of a crate, sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    contents: BTreeMap<String, Vec<u8>>,
    spellings: path::Spellings,
}

impl Files {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; `path` is relative, with `/` between its parts.
    ///
    /// # Errors
    /// The path is taken, is the same as another one on a file system that ignores case, or could lead outside the
    /// output folder. Each of them is a fault of the generator, as names from a document are sanitised before.
    pub fn insert(&mut self, path: impl Into<String>, contents: impl Into<Vec<u8>>) -> Result<(), PathError> {
        let path = path.into();
        path::check(&path)?;
        self.spellings.claim(&path)?;
        self.contents.insert(path, contents.into());
        Ok(())
    }

    /// The contents of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.contents.get(path).map(Vec::as_slice)
    }

    /// Every path with its contents, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.contents.iter().map(|(path, contents)| (path.as_str(), contents.as_slice()))
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        self.contents.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.contents.is_empty()
    }

    /// The number of lines in all files.
    pub fn lines(&self) -> usize {
        self.contents.values().map(|contents| contents.iter().filter(|byte| **byte == b'\n').count()).sum()
    }

    /// The list of these files that is kept beside them.
    pub fn manifest(&self) -> Manifest {
        let files: Vec<_> = self.iter().collect();
        parallel::map(&files, |(path, contents)| ((*path).to_owned(), Hash::of(contents))).into_iter().collect()
    }
}

/// Collects [`Files`] from several threads; remembers the first that it could not take.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<(Files, Option<PathError>)>);

impl Shelf {
    pub(crate) fn put(&self, path: String, text: String) {
        let mut guard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(fault) = guard.0.insert(path, text.into_bytes()) {
            guard.1.get_or_insert(fault);
        }
    }

    pub(crate) fn into_files(self) -> Result<Files, PathError> {
        let (files, fault) = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        fault.map_or(Ok(files), Err)
    }
}

//! Puts [`Files`] into a folder, or says how the folder differs from them.
//!
//! The binary and `xtask` share it; generation itself never comes here.

mod diff;
mod folder;
mod leftover;
mod look;
mod stage;
mod survey;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::{Files, MANIFEST, PathError};
use crate::parallel;
use folder::Folder;
use survey::{Survey, Wanted};

pub use diff::unified;
pub use stage::Stage;

/// What in a folder belongs to Restwright.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The files that the folder's `.restwright` lists: for a folder of somebody else's.
    Listed,
    /// These, and files where generated ones belong: for a folder that has lost its `.restwright`. One file at least must
    /// be as it is generated.
    Adopted,
    /// Everything but `target/`, `Cargo.lock` and `.git`: for a folder that holds generated files alone.
    Whole,
}

/// What [`write()`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The files that are there now, but for the list of them.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Files that were not there before.
    pub created: usize,
    /// Files that had other contents before.
    pub replaced: usize,
    /// Files that are no longer produced.
    pub removed: usize,
    /// Files that were left alone, their times included.
    pub unchanged: usize,
    /// Files that somebody had edited since they were written; the edits are gone.
    pub edited: Vec<String>,
    /// Files that no `.restwright` listed, and that had other contents before.
    pub adopted: Vec<String>,
}

/// How a file in the folder differs from the generated ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is generated, and not in the folder.
    Missing,
    /// It has other contents: stale, or edited.
    Changed,
    /// It is in the folder, and no longer generated.
    Orphan,
}

/// One file that is not as it was generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The file, relative to the folder.
    pub path: String,
    /// What sets it apart.
    pub kind: Kind,
    /// A unified diff from the folder's contents to the generated ones; empty unless the kind is [`Kind::Changed`].
    pub diff: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = diff::visible(&self.path);
        match self.kind {
            Kind::Missing => writeln!(f, "missing: {path}"),
            Kind::Changed => write!(f, "changed: {path}\n{}", self.diff),
            Kind::Orphan => writeln!(f, "orphan:  {path}"),
        }
    }
}

/// Why a folder could not be written or compared.
#[derive(Debug)]
pub enum DiskError {
    /// Files are in the way that `.restwright` does not list.
    NotOwned(PathBuf, Vec<String>),
    /// There is a file where the folder should be, or one above it.
    NoFolder(PathBuf),
    /// A symbolic link stands where a file or folder of ours belongs; it could lead anywhere.
    Link(PathBuf),
    /// A path that no generated file may have: a fault of the generator.
    Path(PathError),
    /// The operating system refused.
    Io(String, io::Error),
}

impl DiskError {
    fn io(doing: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Io(format!("cannot {doing} {}", path.display()), error)
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOwned(dir, paths) => {
                writeln!(f, "{} holds files that Restwright did not write:", dir.display())?;
                for path in paths {
                    writeln!(f, "  {}", diff::visible(path))?;
                }
                writeln!(f, "  help: move them away or remove them, or choose another folder with --output")?;
                write!(
                    f,
                    "  help: if an earlier run wrote them, and {MANIFEST} was lost, `--adopt --dry-run` shows what "
                )?;
                write!(f, "would be replaced, and `--adopt` does it")
            }
            Self::NoFolder(path) => {
                writeln!(f, "{} is a file, where a folder is needed", path.display())?;
                write!(f, "  help: name another folder with --output, or remove the file")
            }
            Self::Link(path) => {
                writeln!(f, "{} is a symbolic link", path.display())?;
                write!(f, "  help: remove it; Restwright neither reads nor writes through links in the output folder")
            }
            Self::Path(error) => {
                write!(f, "{error}\n  help: this is a bug of restwright: please report it with the document")
            }
            Self::Io(doing, error) => write!(f, "{doing}: {error}"),
        }
    }
}

/// The text of [`DiskError::Io`] includes its cause, so there is no source to repeat it.
impl std::error::Error for DiskError {}

/// Makes the folder hold these files, see [`Stage::commit`].
///
/// # Errors
/// As of [`Stage::begin`] and [`Stage::commit`].
pub fn write(dir: &Path, files: &Files, scope: Scope) -> Result<Written, DiskError> {
    let stage = Stage::begin(dir, scope)?;
    let files: Vec<_> = files.iter().collect();
    parallel::map(&files, |(path, contents)| stage.put(path, contents));
    stage.commit()
}

/// What [`write()`] would change; fails where it would refuse.
///
/// # Errors
/// As for [`write()`], except that nothing is staged.
pub fn preview(dir: &Path, files: &Files, scope: Scope) -> Result<Vec<Difference>, DiskError> {
    let folder = Folder::open(dir, scope)?;
    let survey = Survey::of(&folder, wanted(files))?;
    survey.refuse_foreign()?;
    Ok(survey.differences(files))
}

/// How the folder differs from these files, the list of owned files included; sorted by path.
///
/// # Errors
/// A symbolic link is in the way, or a file cannot be read.
pub fn compare(dir: &Path, files: &Files, scope: Scope) -> Result<Vec<Difference>, DiskError> {
    let folder = Folder::open(dir, scope)?;
    Ok(Survey::of(&folder, wanted(files))?.differences(files))
}

fn wanted(files: &Files) -> BTreeMap<String, Wanted> {
    let files: Vec<_> = files.iter().collect();
    parallel::map(&files, |(path, contents)| ((*path).to_owned(), Wanted::of(contents))).into_iter().collect()
}

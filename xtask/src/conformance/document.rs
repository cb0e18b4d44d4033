//! The documents of the suite, and the overlays that correct them.

use std::fs;
use std::path::{Path, PathBuf};

use restwright::sources::Sources;

use super::own;
use super::suite::Suite;
use crate::Failure;
use crate::project::cannot;

/// A version of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V30,
    V31,
    V32,
}

impl Version {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::V30, Self::V31, Self::V32];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::V30 => "3.0",
            Self::V31 => "3.1",
            Self::V32 => "3.2",
        }
    }
}

/// What was done with the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Documents {
    /// Nothing.
    Translated,
    /// The overlays were applied.
    Corrected,
}

impl Documents {
    /// As it is called in files and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Corrected => "corrected",
        }
    }
}

/// A document, ready to be generated from.
pub struct Document {
    /// The name of its SDK: that of the spec and of the version of its API, in kebab case.
    pub name: String,
    /// Its text, and its overlay.
    pub sources: Sources,
}

/// Reads all documents.
///
/// # Errors
/// One cannot be read; an overlay is of no document.
pub fn read(suite: &Suite, version: Version, documents: Documents) -> Result<Vec<Document>, Failure> {
    let files = listed(&suite.documents(version.name()))?;
    let mut overlays = match documents {
        Documents::Translated => Vec::new(),
        Documents::Corrected => overlays(version)?,
    };
    let mut read = Vec::new();
    for file in files {
        let name = kebab(&stem(&file));
        let mut sources = Sources::from_bytes(file.display().to_string(), bytes(&file)?).map_err(Failure::fault)?;
        for (_, overlay) in overlays.extract_if(.., |(of, _)| *of == name) {
            let shown = overlay.display().to_string();
            sources = sources.with_overlay(shown, bytes(&overlay)?).map_err(Failure::fault)?;
        }
        read.push(Document { name, sources });
    }
    match overlays.first() {
        Some((name, overlay)) => {
            Err(Failure::Fault(format!("{}: the suite has no document `{name}`", overlay.display())))
        }
        None => Ok(read),
    }
}

/// The overlays of a version, with the names of their documents: `NAME.yaml`, and `NAME.3.0.yaml` for this version alone.
fn overlays(version: Version) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut found = Vec::new();
    for file in listed(&own("overlays"))? {
        let stem = stem(&file);
        let other = Version::ALL.iter().find(|version| stem.ends_with(&format!(".{}", version.name())));
        match other {
            Some(only) if *only == version => found.push((stem[..stem.len() - 4].to_owned(), file)),
            Some(_) => {}
            None => found.push((stem, file)),
        }
    }
    Ok(found)
}

/// The files of a folder, sorted.
pub fn listed(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| cannot("list", folder, &error))?;
    let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|error| cannot("list", folder, &error))?;
    paths.sort();
    Ok(paths)
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| cannot("read", file, &error))
}

/// The name of a file without `.yaml`.
fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// `versioning-madeOptional-v1.0` → `versioning-made-optional-v1-0`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && kebab.chars().next_back().is_some_and(|last| last.is_ascii_lowercase()) {
            kebab.push('-');
        }
        kebab.push(if letter == '.' { '-' } else { letter.to_ascii_lowercase() });
    }
    kebab
}

#[cfg(test)]
mod tests {
    use super::kebab;

    #[test]
    fn names_are_in_kebab_case() {
        assert_eq!(kebab("versioning-madeOptional-v1"), "versioning-made-optional-v1");
        assert_eq!(kebab("server-path-multiple-v1.0"), "server-path-multiple-v1-0");
    }
}

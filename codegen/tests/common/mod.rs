//! Fixtures: folders that tests find by themselves, and texts that they compare.

#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use restwright::diagnostic::Diagnostics;
use restwright::files::disk;
use restwright::sources::{Access, Disk, Fetched, LoadError, Reader, Refusal, Sources};

/// The variable that makes the tests write what they would compare.
const BLESS: &str = "RESTWRIGHT_BLESS";

/// The repository.
pub fn root() -> PathBuf {
    package().join("..")
}

/// The package `restwright`. Asked at run time: clones may share a target folder, and with it this binary.
pub fn package() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// The cases of a folder of `tests/`, sorted.
pub fn cases(kind: &str) -> Vec<(String, PathBuf)> {
    let folder = package().join("tests").join(kind);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let folders = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut cases: Vec<_> = folders.map(|path| (name(&path), path)).collect();
    cases.sort();
    assert!(!cases.is_empty(), "{} holds no cases", folder.display());
    cases
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// The text of a file; where it is missing, nothing.
pub fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// The document of a case, `spec.yaml`, with its overlays (`overlay*.yaml`, sorted) and what it refers to in its folder;
/// they are called as if the test ran there.
pub fn sources(case: &Path) -> Result<Sources, Diagnostics> {
    let mut overlays: Vec<PathBuf> = listed(case, case).into_iter().map(PathBuf::from).collect();
    overlays.retain(|path| path.to_str().is_some_and(|name| name.starts_with("overlay") && name.ends_with(".yaml")));
    overlays.sort();
    let loaded = Sources::load_with(Path::new("spec.yaml"), &overlays, &Access::default(), &Folder(case));
    loaded.map_err(|error| match error {
        LoadError::Faults(found) => found,
        LoadError::Io(file, error) => panic!("{}/{}: {error}", case.display(), file.display()),
    })
}

struct Folder<'f>(&'f Path);

impl Reader for Folder<'_> {
    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        Disk.real_path(&self.0.join(path))
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        Disk.read(&self.0.join(path), limit)
    }

    fn fetch(&self, url: &str, _: &Access, _: usize) -> Result<Fetched, Refusal> {
        panic!("{url} is asked for, and no test may ask the network")
    }
}

/// The texts of all documents in `specs/`, by the names of their files.
pub fn documents() -> Vec<(String, String)> {
    let files = fs::read_dir(root().join("specs")).unwrap().map(|entry| entry.unwrap().path());
    let yaml = files.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let mut documents: Vec<_> = yaml.map(|path| (name(&path), text(&path))).collect();
    documents.sort();
    documents
}

/// What a test expects of files, and what it found instead.
#[derive(Default)]
pub struct Comparison {
    differences: Vec<String>,
}

impl Comparison {
    /// Compares a folder of expected files with those that came out.
    pub fn folder(&mut self, folder: &Path, found: &BTreeMap<String, String>) {
        for path in listed(folder, folder).into_iter().filter(|path| !found.contains_key(path)) {
            self.file(&folder.join(path), "");
        }
        for (path, text) in found {
            self.file(&folder.join(path), text);
        }
    }

    /// Compares a file with the text that came out; no text stands for no file.
    pub fn file(&mut self, path: &Path, found: &str) {
        let expected = text(path);
        if expected == found {
            return;
        }
        if std::env::var_os(BLESS).is_none() {
            let shown = path.strip_prefix(package()).unwrap_or(path).display().to_string();
            self.differences.push(disk::unified(&shown, expected.as_bytes(), found.as_bytes()));
        } else if found.is_empty() {
            fs::remove_file(path).unwrap();
        } else {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, found).unwrap();
        }
    }

    /// Fails if anything differed.
    #[track_caller]
    pub fn finish(self, test: &str) {
        let all = self.differences.concat();
        let number = self.differences.len();
        let command = format!("{BLESS}=1 cargo test --package restwright --test {test}");
        assert!(number == 0, "{all}\n{number} files are not as expected; if they should be so, run:\n  {command}\n");
    }
}

/// The files below a folder, relative to it, with `/` between the parts.
fn listed(root: &Path, folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(listed(root, &path));
        } else {
            let parts = path.strip_prefix(root).unwrap().iter().map(|part| part.to_string_lossy().into_owned());
            found.push(parts.collect::<Vec<_>>().join("/"));
        }
    }
    found
}

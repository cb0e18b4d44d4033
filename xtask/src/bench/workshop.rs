//! What is measured and where: the documents, the tools, the folder for crates.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use super::document::Document;
use super::process::{Ended, limited, measure};
use super::tool::{Installed, Order};
use crate::Failure;
use crate::project::cannot;

/// How long a tool, or Cargo, may take.
const PATIENCE: Duration = Duration::from_secs(45 * 60);

/// What is measured and where.
pub struct Workshop<'a> {
    /// The documents.
    pub documents: &'a [Document],
    /// The tools.
    pub tools: &'a [Installed],
    /// Where crates are made and built.
    pub folder: PathBuf,
}

impl Workshop<'_> {
    /// The tools, beginning with another one in each round: what a machine does besides then meets all alike.
    pub fn tools_in_turn(&self, round: usize) -> impl Iterator<Item = &Installed> {
        self.tools.iter().cycle().skip(round % self.tools.len().max(1)).take(self.tools.len())
    }

    /// The crate that a tool makes of a document; or why there is none.
    pub fn make(&self, document: &Document, installed: &Installed) -> Result<Result<Crate, String>, Failure> {
        let name = format!("{}-{}", installed.tool.name, document.slug());
        let folder = fresh(&self.folder.join(&name))?;
        let package = format!("{}-sdk", document.slug());
        let order = Order { document: &document.path, folder: &folder, package: &package };
        let command = match installed.command(&order) {
            Ok(command) => command,
            Err(why) => return Ok(Err(why)),
        };
        if let Ended::Badly(text) = measure(command, &self.folder.join("log"), PATIENCE)? {
            return Ok(Err(text));
        }
        installed.finish(&order)?;
        let target = fresh(&self.folder.join(format!("{name}-target")))?;
        Ok(Ok(Crate { folder, target, log: self.folder.join("log") }))
    }
}

/// A crate that can be built.
pub struct Crate {
    /// Where it is.
    pub folder: PathBuf,
    /// Where it is built.
    pub target: PathBuf,
    /// Where what Cargo says goes.
    pub log: PathBuf,
}

impl Crate {
    /// Runs Cargo on it.
    pub fn cargo(&self, arguments: &[&str], incremental: bool) -> Result<Ended, Failure> {
        let mut cargo = limited("cargo");
        cargo.args(arguments).current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.target);
        cargo.env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" }).env("CARGO_TERM_COLOR", "never");
        without_own_settings(&mut cargo);
        let ended = measure(cargo, &self.log, PATIENCE)?;
        Ok(match ended {
            Ended::Badly(text) => Ended::Badly(complaint(&text)),
            well @ Ended::Well(_) => well,
        })
    }

    /// Builds what it depends upon, and nothing of itself: for so long, the crate is empty.
    pub fn build_dependencies(&self, arguments: &[&str]) -> Result<Ended, Failure> {
        let (source, kept) = (self.folder.join("src"), self.folder.join("src-kept"));
        let moved = |from: &Path, to: &Path| fs::rename(from, to).map_err(|error| cannot("move", from, &error));
        moved(&source, &kept)?;
        fs::create_dir(&source).map_err(|error| cannot("make", &source, &error))?;
        let empty = source.join("lib.rs");
        fs::write(&empty, "").map_err(|error| cannot("write", &empty, &error))?;
        let ended = self.cargo(arguments, false)?;
        fresh(&source)?;
        fs::remove_dir(&source).map_err(|error| cannot("remove", &source, &error))?;
        moved(&kept, &source)?;
        Ok(ended)
    }

    /// Makes Cargo think that a file has changed.
    pub fn touch(&self, file: &str) -> Result<(), Failure> {
        let path = self.folder.join(file);
        let file = fs::File::options().append(true).open(&path).map_err(|error| cannot("open", &path, &error))?;
        file.set_modified(SystemTime::now()).map_err(|error| cannot("touch", &path, &error))
    }

    /// Removes what was built.
    pub fn clean(&self) -> Result<(), Failure> {
        fresh(&self.target).map(drop)
    }

    /// Removes all of it: the disk would not hold those of all documents.
    pub fn remove(self) -> Result<(), Failure> {
        for folder in [&self.folder, &self.target] {
            fs::remove_dir_all(folder).map_err(|error| cannot("remove", folder, &error))?;
        }
        Ok(())
    }
}

/// What Cargo was told for this program is not meant for what is measured.
fn without_own_settings(cargo: &mut Command) {
    for name in ["RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER"] {
        cargo.env_remove(name);
    }
}

/// The number of errors, and the first one.
fn complaint(said: &str) -> String {
    let errors = || said.lines().filter(|line| line.starts_with("error"));
    // The last one only counts the others.
    if said.contains("memory allocation of ") {
        return "the compiler wanted more than the memory that it was given".to_owned();
    }
    let own = |line: &&str| !line.starts_with("error: could not compile") && !line.starts_with("error: aborting");
    match (errors().find(own), errors().filter(own).count()) {
        (Some(first), count) => format!("does not compile: {count} errors; first: {first}"),
        (None, _) => said.lines().skip_while(|line| !line.starts_with("error")).collect::<Vec<_>>().join("\n"),
    }
}

/// An empty folder.
pub fn fresh(folder: &Path) -> Result<PathBuf, Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(cannot("remove", folder, &error)),
        _ => {}
    }
    fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
    Ok(folder.to_owned())
}

//! The suite and the compiler that makes OpenAPI of it, from npm, in the versions of `xtask/conformance`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use restwright::files::Hash;

use crate::Failure;
use crate::cache;
use crate::project::cannot;
use crate::wire::tools;

const NPM: [(&str, &str); 2] = [
    ("package.json", include_str!("../../conformance/package.json")),
    ("package-lock.json", include_str!("../../conformance/package-lock.json")),
];

/// The program that compiles the specs.
const COMPILE: &str = include_str!("../../conformance/compile.mjs");

/// The installed suite, and its specs as OpenAPI.
pub struct Suite {
    modules: PathBuf,
    documents: PathBuf,
}

impl Suite {
    /// Installs the packages and compiles the specs, unless this was done for the same versions and patches.
    pub fn install() -> Result<Self, Failure> {
        let packages: String = NPM.iter().map(|(_, text)| *text).collect();
        // Named by what they were made from: clones at other commits have folders of their own.
        let folder = cache::root()?.join("npm").join(format!("conformance-{}", fingerprint(&packages)));
        // The emitters ask for older versions of each other than go together.
        tools::install(&folder, &NPM, |folder| tools::npm_ci(folder, &["--legacy-peer-deps"]))?;
        let documents = folder.join(format!("documents-{}", fingerprint(COMPILE)));
        let suite = Self { modules: folder.join("node_modules"), documents };
        if !suite.documents.is_dir() {
            suite.compile(&folder)?;
        }
        Ok(suite)
    }

    fn compile(&self, folder: &Path) -> Result<(), Failure> {
        let program = folder.join("compile.mjs");
        fs::write(&program, COMPILE).map_err(|error| cannot("write", &program, &error))?;
        // Renamed at the end: documents of a run that was interrupted are not taken for all.
        let unfinished = tempfile::tempdir_in(folder).map_err(Failure::fault)?;
        tools::command(Command::new("node").arg(&program).arg(unfinished.path()).current_dir(folder))?;
        let made = unfinished.keep();
        fs::rename(&made, &self.documents).map_err(|error| cannot("make", &self.documents, &error))
    }

    /// The folder of the documents of one version.
    pub fn documents(&self, version: &str) -> PathBuf {
        self.documents.join(version)
    }

    /// The program of the server, for `node`.
    pub fn server(&self) -> PathBuf {
        self.modules.join("@typespec/spector/cmd/cli.mjs")
    }

    /// The specs, with what the server answers.
    pub fn specs(&self) -> PathBuf {
        self.modules.join("@typespec/http-specs/specs")
    }

    /// The pictures that are sent.
    pub fn assets(&self) -> PathBuf {
        self.modules.join("@typespec/http-specs/assets")
    }
}

fn fingerprint(text: &str) -> String {
    let hash = Hash::of(text.as_bytes()).to_string();
    hash.get(..8).unwrap_or_default().to_owned()
}

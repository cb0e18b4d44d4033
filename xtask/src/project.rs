//! Where things are, and which SDKs there are.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use restwright::Output;
use restwright::config::{Config, ConfigFile};
use restwright::files::Files;
use restwright::sources::Sources;

use crate::Failure;
use crate::wire::Subject;

/// The SDKs, relative to the root.
const CONFIG: &str = "specs/restwright.toml";

/// The folder of all SDKs, relative to the root.
pub const GENERATED: &str = "generated";

/// The repository.
pub struct Project {
    sdks: Vec<(String, Config)>,
}

/// The files of one SDK, not yet written.
pub struct Sdk {
    /// Its name in the configuration, and that of its folder.
    pub name: String,
    /// What belongs into the folder.
    pub files: Files,
    /// How long generation took.
    pub took: Duration,
}

impl Project {
    /// Makes the root of the repository the current folder, so that all paths are relative, as messages show them;
    /// then reads its configuration.
    pub fn open() -> Result<Self, Failure> {
        // Asked at run time: clones may share a target folder, and with it this binary.
        let xtask =
            std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = xtask.parent().unwrap_or(Path::new("."));
        std::env::set_current_dir(root).map_err(|error| cannot("enter", root, &error))?;
        let text = String::from_utf8(read(Path::new(CONFIG))?);
        let text = text.map_err(|_| Failure::fault(format!("{CONFIG} is no UTF-8 text")))?;
        let file = ConfigFile::parse(CONFIG, &text).map_err(Failure::fault)?;
        Ok(Self { sdks: file.sdks.into_iter().collect() })
    }

    /// The names of all SDKs.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sdks.iter().map(|(name, _)| name.as_str())
    }

    /// The crate names of all SDKs.
    pub fn packages(&self) -> impl Iterator<Item = &str> {
        self.sdks.iter().filter_map(|(_, config)| config.package.as_deref())
    }

    /// Generates the SDKs of these names, or all; in our own documents, warnings are errors.
    pub fn generate(&self, names: &[String]) -> Result<Vec<Sdk>, Failure> {
        if let Some(unknown) = names.iter().find(|name| !self.names().any(|known| known == *name)) {
            let known: Vec<_> = self.names().collect();
            return Err(Failure::Usage(format!("no SDK is called `{unknown}`; {CONFIG} has {}", known.join(", "))));
        }
        let (mut done, mut faults) = (Vec::new(), Vec::new());
        for (name, config) in self.sdks.iter().filter(|(name, _)| names.is_empty() || names.contains(name)) {
            match Self::generate_one(name, config) {
                Ok(sdk) => done.push(sdk),
                Err(Failure::Fault(fault)) => faults.push(fault),
                Err(usage) => return Err(usage),
            }
        }
        if faults.is_empty() {
            Ok(done)
        } else {
            Err(Failure::Fault(format!("nothing was written\n{}", faults.join("\n"))))
        }
    }

    /// Every SDK with its document and the calls of the wire tests.
    pub fn subjects(&self) -> Result<Vec<Subject>, Failure> {
        let subject = |(name, config): &(String, Config)| {
            let (document, sources) = Self::sources(config)?;
            let plan = restwright::wire::plan(&sources, config).map_err(Failure::fault)?;
            Ok(Subject { name: name.clone(), document, plan })
        };
        self.sdks.iter().map(subject).collect()
    }

    fn sources(config: &Config) -> Result<(PathBuf, Sources), Failure> {
        let document = Path::new(CONFIG).with_file_name(&config.document);
        let mut sources =
            Sources::from_bytes(document.display().to_string(), read(&document)?).map_err(Failure::fault)?;
        for overlay in &config.overlays {
            let overlay = Path::new(CONFIG).with_file_name(overlay);
            sources = sources.with_overlay(overlay.display().to_string(), read(&overlay)?).map_err(Failure::fault)?;
        }
        Ok((document, sources))
    }

    fn generate_one(name: &str, config: &Config) -> Result<Sdk, Failure> {
        let started = Instant::now();
        let (_, sources) = Self::sources(config)?;
        let Output { files, warnings, .. } = restwright::generate(&sources, config).map_err(Failure::fault)?;
        if !warnings.list.is_empty() {
            return Err(Failure::fault(warnings));
        }
        Ok(Sdk { name: name.to_owned(), files, took: started.elapsed() })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| cannot("read", path, &error))
}

/// Says that the operating system refused something.
pub fn cannot(doing: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::Fault(format!("cannot {doing} {}: {error}", path.display()))
}

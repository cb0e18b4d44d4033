//! `cargo xtask check`.

use std::io::{self, Write};
use std::path::Path;

use restwright::files::disk::{self, Scope};

use crate::Failure;
use crate::generated;
use crate::project::{GENERATED, Project};

/// Compares generated/ with what the documents say, and shows every difference.
pub fn run() -> Result<(), Failure> {
    let project = Project::open()?;
    let sdks = project.generate(&[])?;
    let mut found = Vec::new();
    for sdk in &sdks {
        let folder = Path::new(GENERATED).join(&sdk.name);
        let differences = disk::compare(&folder, &sdk.files, Scope::Whole).map_err(Failure::fault)?;
        found.extend(differences.into_iter().map(|mut difference| {
            difference.path = format!("{GENERATED}/{}/{}", sdk.name, difference.path);
            difference.to_string()
        }));
    }
    found.extend(generated::orphans(&project)?.iter().map(|name| format!("orphan:  {GENERATED}/{name}\n")));
    if found.is_empty() {
        println!("generated/ is up to date: {} SDKs", sdks.len());
        return Ok(());
    }
    // A closed pipe, as of `| head`, changes nothing about the result.
    let _ = io::stdout().write_all(found.concat().as_bytes());
    Err(Failure::Fault(format!(
        "generated/ is not up to date (files that differ: {})\nrun: cargo xtask generate",
        found.len()
    )))
}

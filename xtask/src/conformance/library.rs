//! The SDKs of all documents, as the modules of one crate.
//!
//! An SDK is a crate of its own, but the runtime that each carries is the same, and takes longer to compile than what is
//! generated. Here it is compiled once: every SDK is a module, whose files are as they were generated but for the paths
//! that begin with `crate::`.

use std::fs;
use std::path::Path;

use restwright::config::{Config, Untagged};

use super::document::{Document, listed};
use crate::Failure;
use crate::project::cannot;
use crate::wire::app::put;

/// The whole runtime, with every capability.
const RUNTIME: &str = "templates/src/runtime";

/// The manifest whose features and dependencies are those of all SDKs.
const MANIFEST: &str = "codegen/runtime/Cargo.toml";

/// Generates the SDKs and writes the crate.
///
/// # Errors
/// A document is refused, or a file cannot be written.
pub fn write(documents: &[Document], folder: &Path) -> Result<(), Failure> {
    put(&folder.join("Cargo.toml"), &manifest()?)?;
    let source = folder.join("src");
    copy(Path::new(RUNTIME), &source.join("runtime"))?;
    let mut root = "//! The SDKs of the suite's documents.\n\npub mod runtime;\n".to_owned();
    for document in documents {
        let module = document.name.replace('-', "_");
        one(document, &module, &source.join(&module))?;
        root.push_str(&format!("pub mod {module};\n"));
    }
    put(&source.join("lib.rs"), &root)
}

fn manifest() -> Result<String, Failure> {
    let text = fs::read_to_string(MANIFEST).map_err(|error| cannot("read", Path::new(MANIFEST), &error))?;
    let part = text.split_once("[features]").and_then(|(_, rest)| rest.split_once("[dev-dependencies]"));
    let Some((part, _)) = part else { return Err(Failure::Fault(format!("{MANIFEST}: no features"))) };
    Ok(format!("[package]\nname = \"sdks\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]{part}"))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    for path in listed(from)? {
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            let text = fs::read_to_string(&path).map_err(|error| cannot("read", &path, &error))?;
            put(&target, &text)?;
        }
    }
    Ok(())
}

/// Generates the SDK of a document, as a module.
fn one(document: &Document, module: &str, folder: &Path) -> Result<(), Failure> {
    let config = Config {
        package: Some(document.name.clone()),
        // The documents have no tags; the program would have to know how their paths are grouped.
        untagged: Some(Untagged::Together),
        docs: false,
        ..Config::default()
    };
    let output = restwright::generate(&document.sources, &config);
    let output = output.map_err(|faults| Failure::Fault(format!("{}: {faults}", document.name)))?;
    for (path, text) in output.files.iter() {
        let Some(path) = path.strip_prefix("src/").filter(|path| !path.starts_with("runtime/")) else { continue };
        let text = in_module(&String::from_utf8_lossy(text), module);
        let path = if path == "lib.rs" { "mod.rs" } else { path };
        put(&folder.join(path), &text)?;
    }
    Ok(())
}

/// The text of a file that is no longer at the root of its crate.
fn in_module(text: &str, module: &str) -> String {
    let text = text.replace("pub mod runtime;", "pub use crate::runtime;");
    let mut parts = text.split("crate::");
    let mut moved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        moved.push_str("crate::");
        if !part.starts_with("runtime") {
            moved.push_str(&format!("{module}::"));
        }
        moved.push_str(part);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::in_module;

    #[test]
    fn paths_lead_to_the_module() {
        let text = "pub mod runtime;\nuse crate::models;\nuse crate::runtime::File;\n";
        let moved = "pub use crate::runtime;\nuse crate::pets::models;\nuse crate::runtime::File;\n";
        assert_eq!(in_module(text, "pets"), moved);
    }
}

//! Reads the document and the options for it.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use restwright::config::{Config, ConfigFile};
use restwright::sources::Sources;

use super::Failure;

/// Reads the document; `-` is standard input.
pub fn document(spec: &Path) -> Result<Sources, Failure> {
    let (name, bytes) = if spec == Path::new("-") {
        let mut bytes = Vec::new();
        ("<stdin>".to_owned(), io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes))
    } else {
        (spec.display().to_string(), fs::read(spec))
    };
    let bytes = bytes.map_err(|error| Failure::Usage(unreadable(&name, &error)))?;
    Ok(Sources::from_bytes(name, bytes)?)
}

fn unreadable(name: &str, error: &io::Error) -> String {
    if name.starts_with("http://") || name.starts_with("https://") {
        return format!("Restwright reads no URLs\n  help: curl -s '{name}' | restwright … - …");
    }
    format!("cannot read {name}: {error}")
}

/// The options for the document: from the configuration file if there is one, else the default ones.
pub fn config(file: Option<&Path>, spec: &Path) -> Result<Config, Failure> {
    let Some(file) = file else { return Ok(Config::default()) };
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| Failure::Usage(unreadable(&name, &error)))?;
    let sdks = ConfigFile::parse(&name, &text)?.sdks;
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut fitting: Vec<_> = sdks.values().filter(|config| is_same(&folder.join(&config.document), spec)).collect();
    if fitting.is_empty() && sdks.len() == 1 {
        fitting.extend(sdks.values());
    }
    match fitting[..] {
        [config] => Ok(config.clone()),
        [] => {
            let documents: Vec<_> = sdks.values().map(|config| config.document.display().to_string()).collect();
            let documents = documents.join(", ");
            Err(Failure::Usage(format!("{name} has no SDK for {}\n  help: it has {documents}", spec.display())))
        }
        _ => Err(Failure::Usage(format!(
            "{name} has several SDKs for {}\n  help: keep one of them in a file of its own",
            spec.display()
        ))),
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

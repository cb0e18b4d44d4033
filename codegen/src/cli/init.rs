//! `restwright init`.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use restwright::config::package_slug;

use super::Failure;
use super::args::Init;
use super::console::Console;
use super::target::CONFIG;

/// A configuration in which every option stands as a comment, for the SDK `NAME` of the document `DOCUMENT`.
const OPTIONS: &str = include_str!("init.toml");

/// Where documents usually are.
const USUAL: [&str; 6] = ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.yml", "swagger.json"];

/// Writes `restwright.toml` here, unless there is one.
pub fn run(args: &Init, console: &Console) -> Result<(), Failure> {
    let usual = || USUAL.into_iter().map(PathBuf::from).find(|path| path.is_file());
    let document = args.spec.clone().or_else(usual).unwrap_or_else(|| USUAL[0].into());
    let is_there = document.is_file();
    if args.spec.is_some() && !is_there {
        return Err(Failure::Usage(format!("there is no file {}", document.display())));
    }
    write(&text(&document))?;
    let next = if is_there { "restwright generate" } else { "put the document there, then: restwright generate" };
    console.summary(&format!("{CONFIG}: an SDK for {}\n  next: {next}\n", document.display()))
}

/// The configuration for a document.
fn text(document: &Path) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    let name = package_slug(&stem);
    let name = name.strip_suffix("-sdk").unwrap_or(&name);
    // A basic string of TOML is one of JSON: the few characters that differ do not stand in file names.
    let shown = serde_json::Value::from(document.to_string_lossy()).to_string();
    OPTIONS.replace("\"DOCUMENT\"", &shown).replace("NAME", name)
}

fn write(text: &str) -> Result<(), Failure> {
    let mut file =
        OpenOptions::new().write(true).create_new(true).open(CONFIG).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Failure::Check(format!("{CONFIG} is there already, and was left as it is")),
            _ => Failure::Usage(format!("cannot write {CONFIG}: {error}")),
        })?;
    file.write_all(text.as_bytes()).map_err(|error| Failure::Usage(format!("cannot write {CONFIG}: {error}")))
}

#[cfg(test)]
mod tests {
    use restwright::config::ConfigFile;

    use super::*;

    /// Every option that is shown is one, with a value that can be: comments taken away, it is read.
    #[test]
    fn every_option_can_be_taken_out_of_its_comment() {
        let text = text(Path::new("a \"b\"/pet store.yaml"));
        let plain = ConfigFile::parse("restwright.toml", &text).unwrap_or_else(|faults| panic!("{faults}\n{text}"));
        assert_eq!(plain.sdks.keys().collect::<Vec<_>>(), ["pet-store"]);
        assert_eq!(plain.sdks[0].document, Path::new("a \"b\"/pet store.yaml"));
        let uncommented = |line: &str| match line.strip_prefix('#') {
            Some(option) if !option.is_empty() && !option.starts_with(' ') => option.to_owned(),
            _ => line.to_owned(),
        };
        let lines: Vec<String> = text.lines().map(uncommented).collect();
        let options = lines.join("\n");
        assert!(options.lines().filter(|line| line.contains(" = ")).count() > 25, "{options}");
        ConfigFile::parse("restwright.toml", &options).unwrap_or_else(|faults| panic!("{faults}\n{options}"));
    }
}

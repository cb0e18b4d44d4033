//! The Rust examples in READMEs and reference pages compile: each SDK's are extracted into one target.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::command::program;
use super::{Options, Outcome};
use crate::Failure;
use crate::project::{GENERATED, Project, cannot};

/// The folder of the extracted crates, in the target folder, so that nothing of it is committed.
const FOLDER: &str = "target/examples";

/// Extracts and checks the examples of all SDKs.
pub fn run(project: &Project, _: &Options) -> Result<Outcome, Failure> {
    let mut members = String::new();
    let mut count = 0;
    for (name, package) in project.names().zip(project.packages()) {
        let examples = extract(&Path::new(GENERATED).join(name))?;
        if examples.is_empty() {
            return Err(Failure::Fault(format!("{GENERATED}/{name} has no examples at all")));
        }
        count += examples.len();
        write(&format!("{FOLDER}/{name}/Cargo.toml"), &manifest(name, package)?)?;
        write(&format!("{FOLDER}/{name}/src/lib.rs"), &library(&examples))?;
        let _ = write!(members, "{name:?}, ");
    }
    write(&format!("{FOLDER}/Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"))?;
    // The same versions as here, and no need for the network.
    fs::copy("Cargo.lock", format!("{FOLDER}/Cargo.lock")).map_err(Failure::fault)?;
    program("cargo check --quiet --workspace")
        .within(Path::new(FOLDER))
        .with("CARGO_TARGET_DIR", std::path::absolute("target").map_err(Failure::fault)?)
        .run()?;
    println!("{count} examples compile");
    Ok(Outcome::Passed)
}

/// An example: where it begins, and its lines.
struct Example {
    place: String,
    code: String,
}

/// The ```` ```rust ```` fences of the README and of every page.
fn extract(folder: &Path) -> Result<Vec<Example>, Failure> {
    let mut pages = vec![folder.join("README.md")];
    let docs = folder.join("docs");
    if docs.is_dir() {
        let listed = fs::read_dir(&docs).map_err(|error| cannot("list", &docs, &error))?;
        let paths: Result<Vec<PathBuf>, _> = listed.map(|entry| entry.map(|entry| entry.path())).collect();
        pages.extend(paths.map_err(|error| cannot("list", &docs, &error))?);
    }
    pages.sort();
    let mut examples = Vec::new();
    for page in pages {
        let text = fs::read_to_string(&page).map_err(|error| cannot("read", &page, &error))?;
        let mut lines = text.lines().enumerate();
        while let Some((number, line)) = lines.next() {
            if line == "```rust" {
                let place = format!("{}:{}", page.display(), number + 1);
                let code = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
                examples.push(Example { place, code: code.collect::<Vec<_>>().join("\n") });
            }
        }
    }
    Ok(examples)
}

fn manifest(name: &str, package: &str) -> Result<String, Failure> {
    let sdk = std::path::absolute(Path::new(GENERATED).join(name)).map_err(Failure::fault)?;
    let known = fs::read_to_string(sdk.join("Cargo.toml")).map_err(|error| cannot("read", &sdk, &error))?;
    // What examples show beyond the default features.
    let features =
        ["test-util", "webhook-signatures"].into_iter().filter(|name| known.contains(&format!("\n{name} = [")));
    let features: Vec<&str> = features.collect();
    Ok(format!(
        "[package]\nname = \"{package}-examples\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {package} = {{ path = {:?}, features = {features:?} }}\nhttp = \"1\"\nserde_json = \"1\"\n",
        sdk.display().to_string()
    ))
}

/// Each example in a function of its own, so that its `?` has somewhere to go.
fn library(examples: &[Example]) -> String {
    let mut text = "#![allow(dead_code, deprecated, unused_variables)]\n".to_owned();
    for (index, Example { place, code }) in examples.iter().enumerate() {
        let _ = write!(
            text,
            "\n// {place}\nasync fn example_{index}() -> Result<(), Box<dyn std::error::Error>> {{\n{code}\nOk(())\n}}\n"
        );
    }
    text
}

/// Writes a file unless it is the same already, so that Cargo has nothing to do.
fn write(path: &str, text: &str) -> Result<(), Failure> {
    let path = Path::new(path);
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
    fs::write(path, text).map_err(|error| cannot("write", path, &error))
}

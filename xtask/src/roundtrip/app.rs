//! The SDKs of the documents, and a program for each that takes instances through its models.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use restwright::config::Config;
use restwright::sources::Sources;
use restwright::{Name, NameKind};

use super::sample::Batch;
use super::{Instance, Loss, Outcome};
use crate::Failure;
use crate::corpus::worker;
use crate::project::cannot;
use crate::wire::app::put;

/// The part of each program that is the same.
const COMPARE: &str = include_str!("../../roundtrip/compare.rs");

/// Takes all instances through, batch after batch.
pub fn run(batches: Vec<Batch>, folder: &Path) -> Result<Vec<Outcome>, Failure> {
    let crates = folder.join("crates");
    if crates.exists() {
        fs::remove_dir_all(&crates).map_err(|error| cannot("remove", &crates, &error))?;
    }
    for batch in &batches {
        write_batch(batch, &crates)?;
    }
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n\n[profile.dev]\ndebug = false\n";
    put(&crates.join("Cargo.toml"), manifest)?;
    // The same versions as here, and no need for the network.
    fs::copy("Cargo.lock", crates.join("Cargo.lock")).map_err(Failure::fault)?;
    let mut outcomes = Vec::new();
    for batch in batches {
        println!("{}: {} instances", batch.document.display(), batch.instances.len());
        let losses = ask(&build(&batch, &crates)?, &batch.instances)?;
        outcomes.extend(batch.instances.into_iter().zip(losses).map(|(instance, loss)| Outcome { instance, loss }));
    }
    Ok(outcomes)
}

fn write_batch(batch: &Batch, crates: &Path) -> Result<(), Failure> {
    let text = fs::read(&batch.document).map_err(|error| cannot("read", &batch.document, &error))?;
    let sources = Sources::from_bytes(batch.document.display().to_string(), text).map_err(Failure::fault)?;
    let config = Config { package: Some(batch.name.clone()), ..Config::default() };
    let output = restwright::generate(&sources, &config).map_err(Failure::fault)?;
    worker::write(&output.files, &crates.join(&batch.name))?;
    let names = restwright::names(&sources, &config).map_err(Failure::fault)?;
    let app = crates.join(format!("{}-app", batch.name));
    put(&app.join("Cargo.toml"), &manifest(&batch.name))?;
    put(&app.join("src/compare.rs"), COMPARE)?;
    put(&app.join("src/main.rs"), &main(batch, &names))
}

fn manifest(sdk: &str) -> String {
    format!(
        "[package]\nname = \"{sdk}-app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{sdk} = {{ path = \
         \"../{sdk}\", default-features = false, features = [\"full\"] }}\nserde_json = {{ version = \"1\", features = \
         [\"arbitrary_precision\"] }}\n"
    )
}

/// A table from the names of components to their models.
fn main(batch: &Batch, names: &[Name]) -> String {
    let types = names.iter().filter(|name| name.kind == NameKind::Type);
    let idents: BTreeMap<&str, &str> = types
        .filter_map(|name| Some((name.origin.strip_prefix("/components/schemas/")?, name.ident.as_str())))
        .collect();
    let sdk = batch.name.replace('-', "_");
    let mut text = format!(
        "//! Takes values through models.\n\nmod compare;\n\nuse {sdk}::models;\nuse {sdk}::runtime::json::{{self, Read, \
         Write}};\n\nfn round<T: Read + Write>(text: &[u8]) -> Result<Vec<u8>, String> {{\n    json::from_slice::<T>(text)\
         .map(|value| json::to_vec(&value)).map_err(|fault| fault.to_string())\n}}\n\nfn main() {{\n    \
         compare::run(&[\n"
    );
    let components: BTreeSet<&str> = batch.instances.iter().map(|instance| instance.component.as_str()).collect();
    for component in components {
        if let Some(ident) = idents.get(component) {
            let _ = writeln!(text, "        ({component:?}, round::<models::{ident}>),");
        }
    }
    text.push_str("    ]);\n}\n");
    text
}

fn build(batch: &Batch, crates: &Path) -> Result<std::path::PathBuf, Failure> {
    let package = format!("{}-app", batch.name);
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--package", &package]).current_dir(crates);
    let target = crates.with_file_name("target");
    cargo.env("CARGO_TARGET_DIR", &target).env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    match cargo.status() {
        Ok(status) if status.success() => Ok(target.join("debug").join(package)),
        Ok(status) => Err(Failure::Fault(format!("{package} does not compile: {status}"))),
        Err(error) => Err(Failure::Fault(format!("`cargo` cannot be run: {error}"))),
    }
}

/// What a program says of each instance.
fn ask(program: &Path, instances: &[Instance]) -> Result<Vec<Option<Loss>>, Failure> {
    let mut process = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| cannot("run", program, &error))?;
    let input: String = instances.iter().map(|it| format!("{}\t{}\n", it.component, it.text)).collect();
    let stdin = process.stdin.take();
    let writer = thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
    let output = process.wait_with_output().map_err(Failure::fault)?;
    drop(writer.join());
    let text = String::from_utf8_lossy(&output.stdout);
    let losses: Vec<Option<Loss>> =
        text.lines().map(serde_json::from_str).collect::<Result<_, _>>().map_err(Failure::fault)?;
    match losses.len() == instances.len() {
        true => Ok(losses),
        false => Err(Failure::Fault(format!("{} ended early: {}", program.display(), output.status))),
    }
}

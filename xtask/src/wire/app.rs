//! The programs that make the calls: one for each SDK, generated, built and run as an application of a user would be.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use restwright::wire::{Call, Failure as Documented, Output, Plan};
use serde_json::Value;

use super::Subject;
use crate::Failure;

/// The part of the programs that is the same for all.
const HARNESS: &str = include_str!("harness.rs");

/// The dependencies of the programs, next to the SDK.
const DEPENDENCIES: &str = "serde = \"1\"\nserde_json = \"1\"\ntokio = { version = \"1\", features = [\"rt\"] }\n";

/// The two methods of an operation.
pub const FORMS: [&str; 2] = ["plain", "twin"];

/// What became of a call, by its number: an even one for the plain method, the next for its twin.
pub type Made = Vec<Option<Value>>;

/// Writes the programs and builds them; returns their paths.
pub fn build(subjects: &[Subject], generated: &Path, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    write(&subjects.iter().collect::<Vec<_>>(), generated, folder)?;
    println!("$ cargo build (the programs that make the calls, in {})", folder.display());
    cargo(folder, "--workspace")?;
    Ok(subjects.iter().map(|subject| path(subject, folder)).collect())
}

/// Builds one of the programs that are written; returns its path.
pub fn build_one(subject: &Subject, folder: &Path) -> Result<PathBuf, Failure> {
    cargo(folder, &format!("--package=wire-{}", subject.name))?;
    Ok(path(subject, folder))
}

fn path(subject: &Subject, folder: &Path) -> PathBuf {
    folder.join("target/debug").join(format!("wire-{}{}", subject.name, std::env::consts::EXE_SUFFIX))
}

fn cargo(folder: &Path, selection: &str) -> Result<(), Failure> {
    let built = Command::new("cargo")
        .args(["build", "--quiet", selection])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()
        .map_err(Failure::fault)?;
    if built.success() {
        return Ok(());
    }
    Err(Failure::Fault(format!("`cargo build {selection}` fails in {}", folder.display())))
}

/// Writes the programs, as a workspace.
pub fn write(subjects: &[&Subject], generated: &Path, folder: &Path) -> Result<(), Failure> {
    let generated = std::path::absolute(generated).map_err(Failure::fault)?;
    let mut members = Vec::new();
    for subject in subjects {
        let package = format!("wire-{}", subject.name);
        let sdk = generated.join(&subject.name);
        // Without TLS, but with the tags that are called, where they have features.
        let features: Vec<&str> =
            subject.plan.features.iter().map(String::as_str).chain(std::iter::once("reqwest")).collect();
        let manifest = format!(
            "[package]\nname = {package:?}\nedition = \"2024\"\n\n[dependencies]\n{} = {{ path = {:?}, \
             default-features = false, features = {features:?} }}\n{DEPENDENCIES}",
            subject.plan.package, sdk
        );
        put(&folder.join(&subject.name).join("Cargo.toml"), &manifest)?;
        put(&folder.join(&subject.name).join("src/main.rs"), &program(&subject.plan))?;
        members.push(format!("{:?}", subject.name));
    }
    let profile = "[profile.dev]\ndebug = false\n";
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n{profile}", members.join(", "));
    put(&folder.join("Cargo.toml"), &workspace)?;
    // The same versions as in the repository, as far as it has them.
    if !folder.join("Cargo.lock").exists() && Path::new("Cargo.lock").exists() {
        fs::copy("Cargo.lock", folder.join("Cargo.lock")).map_err(Failure::fault)?;
    }
    Ok(())
}

/// Makes all calls of a program against the server at `address`.
pub fn run(program: &Path, address: SocketAddr) -> Result<Made, Failure> {
    let output = Command::new(program)
        .arg(format!("http://{address}"))
        // A proxy of this machine is not for this machine.
        .env("NO_PROXY", "127.0.0.1")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Fault(format!("{} cannot be run: {error}", program.display())))?;
    let mut made = Made::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let line: Value = serde_json::from_str(line).map_err(Failure::fault)?;
        let number = line["number"].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(usize::MAX);
        if number > 1_000_000 {
            return Err(Failure::Fault(format!("{} printed {line}", program.display())));
        }
        made.resize(made.len().max(number + 1), None);
        made[number] = Some(line);
    }
    if output.status.success() {
        return Ok(made);
    }
    Err(Failure::Fault(format!("{} ended with {}", program.display(), output.status)))
}

/// Writes a file, unless it has this text already: then nothing is built anew.
pub fn put(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(Failure::fault)
}

/// The program: the harness, then a function for each call in each form.
fn program(plan: &Plan) -> String {
    let Plan { library, client, calls, .. } = plan;
    let mut text = format!("//! Makes the calls of the wire tests.\n\n{HARNESS}\n");
    let _ = write!(
        text,
        "#[allow(unused_imports)]\nuse {library}::*;\n\nfn client(base: &str) -> Result<Client, Error> {{\n    \
         {client}\n}}\n\n"
    );
    for (index, call) in calls.iter().enumerate() {
        let typed = typed(call.failure.as_ref());
        let _ = write!(text, "fn typed_{index}(error: &Error) -> Value {{\n    {typed}\n}}\n\n");
        for (form, expression) in [&call.plain, &call.twin].into_iter().enumerate() {
            let number = 2 * index + form;
            let finish = finish(call, form);
            let options = options(call);
            let _ = write!(
                text,
                "/// {}, {}, {}\nasync fn call_{number}(client: Client) -> Value {{\n    let call = \
                 {expression};\n    {finish}(call{options}.await, typed_{index})\n}}\n\n",
                call.operation, call.label, FORMS[form]
            );
        }
    }
    let numbers = 0..2 * calls.len();
    let arms: String =
        numbers.map(|number| format!("        {number} => Box::pin(call_{number}(client)),\n")).collect();
    let count = 2 * calls.len();
    let _ = write!(
        text,
        "const CALLS: usize = {count};\n\nfn call(number: usize, client: Client) -> Pending {{\n    match number \
         {{\n{arms}        _ => Box::pin(async {{ Value::Null }}),\n    }}\n}}\n"
    );
    text
}

/// The function of the harness that makes a line of the result.
fn finish(call: &Call, form: usize) -> &'static str {
    match (form, call.output) {
        (0, Output::Other) => "opaque",
        (0, _) => "data",
        (_, Output::Other) => "opaque_info",
        (_, _) => "info",
    }
}

fn options(call: &Call) -> String {
    let mut options = String::new();
    if let Some(failure) = &call.failure {
        let _ = write!(options, ".header(\"Prefer\", \"code={}\")", failure.status);
    }
    if let (true, Some(body)) = (call.chooses_media_type, &call.body) {
        let _ = write!(options, ".content_type({:?})", body.media_type);
    }
    if options.is_empty() { options } else { format!(".options(RequestOptions::new(){options})") }
}

/// How the documented error becomes JSON.
fn typed(failure: Option<&Documented>) -> String {
    let Some(Documented { error, variant, output, .. }) = failure else {
        return "let _ = error;\n    Value::Null".to_owned();
    };
    let known = match output {
        Output::Nothing => format!("Some({error}::{variant}) => json!({{ \"variant\": {variant:?} }})"),
        Output::Json => {
            format!("Some({error}::{variant}(body)) => json!({{ \"variant\": {variant:?}, \"body\": body }})")
        }
        Output::Other => format!("Some({error}::{variant}(_)) => json!({{ \"variant\": {variant:?} }})"),
    };
    format!(
        "#[allow(unreachable_patterns)]\n    match error.api::<{error}>() {{\n        {known},\n        other => \
         json!({{ \"other\": format!(\"{{other:?}}\") }}),\n    }}"
    )
}

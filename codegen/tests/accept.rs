//! Documents that are accepted: `accept/<case>/spec.yaml` becomes what `expected/` holds, and `use.rs` uses it.
//!
//! A new case is a dropped folder. `expected/` leaves out what every crate has alike (the runtime above all), so that
//! it shows what the case is about. What else is in the folder are files that the document refers to. `RESTWRIGHT_BLESS=1` writes it anew.

mod common;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{Comparison, cases, package, root, sources, text};
use restwright::config::Config;
use restwright::files::Files;
use restwright::files::disk::{self, Scope};
use restwright::{Output, generate};

/// What `expected/` holds of every case, and of the cases whose names begin with a word.
const SHOWN: [(&str, &[&str]); 7] = [
    ("", &["src/models/", "src/apis/", "src/client.rs", "src/webhooks.rs", "src/callbacks.rs"]),
    ("webhooks", &["docs/Webhooks", "docs/webhooks", "src/lib.rs", "Cargo.toml", "README.md"]),
    ("callbacks", &["docs/Ca", "src/lib.rs", "Cargo.toml", "README.md"]),
    ("docs", &["docs/", "src/lib.rs", "Cargo.toml", "README.md"]),
    ("features", &["Cargo.toml", "README.md"]),
    ("testing", &["examples/", "src/lib.rs", "Cargo.toml", "README.md"]),
    ("security-oauth", &["src/oauth.rs", "src/lib.rs", "Cargo.toml", "README.md"]),
];

/// The manifest of the crate that uses all others; the versions are those of the repository's lock file.
const USES: &str = r#"[package]
name = "uses"
version = "0.0.0"
edition = "2024"

[dependencies]
bytes = "1"
http = "1"
serde = "1"
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

fn crate_of(case: &str, folder: &Path) -> Output {
    let sources = sources(folder).unwrap_or_else(|errors| panic!("accept/{case} is refused:\n{errors}"));
    let config = Config { package: Some(format!("{case}-sdk")), ..Config::default() };
    generate(&sources, &config).unwrap_or_else(|errors| panic!("accept/{case} is refused:\n{errors}"))
}

#[test]
fn every_case_becomes_what_is_expected() {
    let mut comparison = Comparison::default();
    for (case, folder) in cases("accept") {
        let output = crate_of(&case, &folder);
        let mut shown = shown(&case, &output.files);
        if !output.warnings.list.is_empty() {
            shown.insert("warnings.txt".to_owned(), format!("{}\n", output.warnings));
        }
        comparison.folder(&folder.join("expected"), &shown);
    }
    comparison.finish("accept");
}

fn shown(case: &str, files: &Files) -> BTreeMap<String, String> {
    let beginnings = SHOWN.iter().filter(|(word, _)| case.starts_with(word)).flat_map(|(_, beginnings)| *beginnings);
    let is_shown = |path: &str| beginnings.clone().any(|beginning| path.starts_with(beginning));
    let shown = files.iter().filter(|(path, _)| is_shown(path));
    shown.map(|(path, text)| (path.to_owned(), String::from_utf8(text.to_vec()).unwrap())).collect()
}

/// All cases in one workspace, so that what they depend upon is built once; and in one test, for two would write it at
/// the same time.
#[test]
fn every_case_compiles_without_warnings_and_works() {
    let workspace = Workspace::write();
    // What `uses` asks for, and no TLS: what the root workspace looks at need not be built here.
    let all = ["build --lib --examples", "test"];
    let all = all.map(|what| format!("{what} --workspace --test all --no-default-features"));
    let faults = all.into_iter().chain(tags_alone()).filter_map(|line| workspace.run(&line, &clippy()).err());
    let faults: Vec<String> = faults.chain(workspace.run(DOCS, &rustdoc()).err()).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `uses` is left out: it has no docs, and needs all others to be checked a second time.
const DOCS: &str = "doc --workspace --exclude uses --no-deps";

/// Clippy in the place of rustc: each crate is looked at and compiled in one go, rather than in two.
fn clippy() -> [(&'static str, OsString); 2] {
    let found = Command::new("rustup").args(["which", "clippy-driver"]).output();
    let path = found.ok().filter(|found| found.status.success()).map(|found| String::from_utf8(found.stdout).unwrap());
    let driver = path.map_or_else(|| "clippy-driver".to_owned(), |path| path.trim_end().to_owned());
    [("RUSTC_WORKSPACE_WRAPPER", driver.into()), ("RUSTFLAGS", "-Dwarnings".into())]
}

/// rustdoc says what it has to say, and writes no page: `--check` is not stable, but `rust-toolchain.toml` says which
/// rustdoc it is.
fn rustdoc() -> [(&'static str, OsString); 2] {
    [("RUSTC_BOOTSTRAP", "1".into()), ("RUSTDOCFLAGS", "-Dwarnings -Zunstable-options --check".into())]
}

/// Builds the tags of a document one by one, and none of them; with and without what the server sends.
fn tags_alone() -> impl Iterator<Item = String> {
    let tags = ["", "pets", "owners", "time-api", "größe", "pets,größe"].map(|tag| ("features-per-tag", tag));
    let events = [("webhooks", ""), ("webhooks", "webhooks"), ("webhooks", "orders"), ("callbacks", "")];
    tags.into_iter().chain(events).map(|(case, tag)| {
        let line = format!("build --package {case}-sdk --no-default-features --features rustls,{tag}");
        line.trim_end_matches(',').to_owned()
    })
}

struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    fn write() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("accept");
        let (mut uses, mut modules) = (USES.to_owned(), String::from("mod server;\n"));
        let cases = cases("accept");
        for (case, source) in &cases {
            let files = crate_of(case, source).files;
            disk::write(&folder.join("crates").join(case), &files, Scope::Whole).unwrap();
            // Without TLS, but with all tags where they have features, and with whatever else can be left out.
            let manifest = String::from_utf8_lossy(files.get("Cargo.toml").unwrap()).into_owned();
            let features = ["full", "oauth2", "reqwest", "test-util", "webhook-signatures", "xml"]
                .map(|name| (name, manifest.contains(&format!("\n{name} = ["))));
            let features: Vec<&str> =
                features.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| *name).collect();
            let features = format!("{features:?}");
            uses.push_str(&format!(
                "{case}-sdk = {{ path = \"../crates/{case}\", default-features = false, features = {features} }}\n"
            ));
            let path = source.join("use.rs");
            assert!(path.is_file(), "{} is missing", path.display());
            modules.push_str(&format!("#[path = {path:?}]\nmod {};\n", case.replace('-', "_")));
        }
        for gone in fs::read_dir(folder.join("crates")).unwrap().map(|entry| entry.unwrap().path()) {
            if !cases.iter().any(|(case, _)| gone.ends_with(case)) {
                fs::remove_dir_all(gone).unwrap();
            }
        }
        let members =
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\", \"uses\"]\n\n[profile.dev]\ndebug = false\n";
        put(&folder.join("Cargo.toml"), members);
        // The versions of the repository are there already: nothing is fetched.
        put(&folder.join("Cargo.lock"), &text(&root().join("Cargo.lock")));
        put(&folder.join("uses/Cargo.toml"), &uses);
        put(&folder.join("uses/src/lib.rs"), "//! Uses all crates.\n");
        put(&folder.join("uses/tests/server.rs"), &text(&package().join("tests/common/server.rs")));
        put(&folder.join("uses/tests/all.rs"), &modules);
        Self { folder }
    }

    /// Runs cargo in this environment; the error is what it said.
    fn run(&self, line: &str, environment: &[(&str, OsString)]) -> Result<(), String> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(line.split(' ').take(1)).arg("--offline").args(line.split(' ').skip(1));
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.folder.join("target"));
        command.env_remove("CARGO_ENCODED_RUSTFLAGS").envs(environment.iter().map(|(name, value)| (name, value)));
        let output = command.env("CARGO_TERM_QUIET", "true").output().unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        let fault = || format!("cargo {line} in {} failed:\n{said}", self.folder.display());
        output.status.success().then_some(()).ok_or_else(fault)
    }
}

/// Writes a file unless it is so already: cargo looks at the time of the last change.
fn put(path: &Path, contents: &str) {
    if text(path) != contents {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }
}

//! Each SDK, as it would be published, builds alone, without features, with each, and with all; `cargo fmt`
//! leaves it as it is.

use std::fs;
use std::path::{Path, PathBuf};

use super::command::program;
use super::{Options, Outcome, native};
use crate::Failure;
use crate::project::{GENERATED, Project, cannot};

/// Features that every SDK has alike: with the first SDK alone they are tried for all.
const COMMON: [&str; 11] = [
    "reqwest",
    "tokio",
    "rustls",
    "rustls-aws-lc",
    "native-tls",
    "blocking",
    "tower",
    "tracing",
    "test-util",
    "oauth2",
    "webhook-signatures",
];

/// Features that only pass a wish on to reqwest: those that are all on try them together.
const TOGETHER: [&str; 4] = ["http2", "gzip", "brotli", "zstd"];

/// Where a browser or a worker runs an SDK.
const BROWSER: &str = "wasm32-unknown-unknown";

/// Packs every SDK, and builds what is in the package where nothing of this repository is near.
pub fn run(project: &Project, _: &Options) -> Result<Outcome, Failure> {
    let elsewhere = tempfile::tempdir().map_err(Failure::fault)?;
    let packages: String = project.packages().map(|package| format!(" --package {package}")).collect();
    // Without `--no-verify`, cargo would build each in the way in which it is built here.
    program(&format!("cargo package --quiet --allow-dirty --no-verify{packages}")).run()?;
    // One folder for all: the SDKs have most of their dependencies in common.
    let target = std::path::absolute("target/alone").map_err(Failure::fault)?;
    for (index, (name, package)) in project.names().zip(project.packages()).enumerate() {
        let folder = unpack(name, package, elsewhere.path())?;
        // The same versions as here, and no need for the network.
        let lock = folder.join("Cargo.lock");
        fs::copy("Cargo.lock", &lock).map_err(|error| cannot("write", &lock, &error))?;
        let check = |options: &str| {
            program(&format!("cargo check --quiet {options}"))
                .within(&folder)
                .with("CARGO_TARGET_DIR", &target)
                .with("RUSTFLAGS", "-D warnings")
                .run()
        };
        program("cargo fmt --check").within(&folder).run()?;
        for features in selections(&folder.join("Cargo.toml"), index == 0)? {
            check(&format!("--all-targets {features}"))?;
        }
        if index == 0 && has_browser() {
            check(&format!("--target {BROWSER}"))?;
        }
    }
    if has_browser() {
        return Ok(Outcome::Passed);
    }
    Ok(Outcome::LeftOut(format!("an SDK for browsers; install its target with: rustup target add {BROWSER}")))
}

/// Whether the standard library of a browser is installed.
fn has_browser() -> bool {
    let root = std::process::Command::new("rustc").args(["--print", "target-libdir", "--target", BROWSER]).output();
    root.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// Unpacks what cargo has packed: the folder that comes out.
fn unpack(name: &str, package: &str, into: &Path) -> Result<PathBuf, Failure> {
    let manifest = Path::new(GENERATED).join(name).join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| cannot("read", &manifest, &error))?;
    // Restwright wrote this manifest: the first version is the package's.
    let version = text.lines().find_map(|line| line.strip_prefix("version = ")).unwrap_or_default().trim_matches('"');
    let archive = std::path::absolute(format!("target/package/{package}-{version}.crate")).map_err(Failure::fault)?;
    program(&format!("tar -xzf {}", archive.display())).within(into).run()?;
    Ok(into.join(format!("{package}-{version}")))
}

/// The options of Cargo for each selection of features worth trying.
fn selections(manifest: &Path, is_first: bool) -> Result<Vec<String>, Failure> {
    let text = fs::read_to_string(manifest).map_err(|error| cannot("read", manifest, &error))?;
    // Restwright wrote this manifest, one feature a line.
    let features =
        text.lines().skip_while(|line| *line != "[features]").skip(1).take_while(|line| !line.starts_with('['));
    let names = features
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.trim_matches('"'))
        .filter(|name| *name != "default" && !TOGETHER.contains(name) && (is_first || !COMMON.contains(name)));
    let each = names.map(|name| format!("--no-default-features --features {name}"));
    let ends = ["--no-default-features", "", native::features()].map(str::to_owned);
    let all = ends.into_iter().chain(each);
    Ok(all.filter(|selection| native::is_there() || !selection.ends_with(" native-tls")).collect())
}

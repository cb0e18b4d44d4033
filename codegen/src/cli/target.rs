//! What `generate` is to make: the crate of a document, or every SDK of a configuration file.

use std::path::{Path, PathBuf};

use restwright::config::Config;

use super::Failure;
use super::args::Generate;
use super::input;

/// The configuration file that is looked for where none is given.
pub const CONFIG: &str = "restwright.toml";

/// A crate to be made.
pub struct Target {
    /// The document.
    pub spec: PathBuf,
    /// The folder of the crate.
    pub output: PathBuf,
    /// The options; paths in it are relative to the current folder.
    pub config: Config,
    /// The command line that makes this crate, and checks nothing.
    pub command: String,
}

/// The crate that the command line names, or else all of the configuration.
pub fn all(args: &Generate) -> Result<Vec<Target>, Failure> {
    match &args.spec {
        Some(spec) => one(args, spec).map(|target| vec![target]),
        None => configured(args),
    }
}

fn one(args: &Generate, spec: &Path) -> Result<Target, Failure> {
    let mut config = input::config(args.config.as_deref(), spec)?;
    let Some(output) = args.output.clone().or_else(|| config.output.take()) else {
        let help = format!("restwright generate {} --output DIR", quoted(spec));
        return Err(Failure::Usage(format!("where is the crate to go?\n  help: {help}")));
    };
    config.overlays.extend(args.overlay.iter().cloned());
    if args.name.is_some() {
        config.package.clone_from(&args.name);
    }
    let command = command(args, Some((spec, &output)));
    Ok(Target { spec: spec.to_owned(), output, config, command })
}

fn configured(args: &Generate) -> Result<Vec<Target>, Failure> {
    let file = args.config.as_deref().unwrap_or(Path::new(CONFIG));
    if args.config.is_none() && !file.exists() {
        let help = "restwright generate SPEC --output DIR, or write one with: restwright init";
        return Err(Failure::Usage(format!("no document is given, and there is no {CONFIG} here\n  help: {help}")));
    }
    let command = command(args, None);
    let targets = input::sdks(file)?.into_iter().map(|(name, mut config)| {
        let folder = file.parent().unwrap_or(Path::new(""));
        let own = config.output.take();
        let output = match &args.output {
            Some(together) => together.join(&name),
            None => own.unwrap_or_else(|| folder.join(&name)),
        };
        Target { spec: config.document.clone(), output, config, command: command.clone() }
    });
    Ok(targets.collect())
}

/// The command line that was given, without `--check`.
fn command(args: &Generate, one: Option<(&Path, &Path)>) -> String {
    let mut command = "restwright generate".to_owned();
    if let Some((spec, _)) = one {
        command.push_str(&format!(" {}", quoted(spec)));
    }
    let output = one.map(|(_, output)| output).or(args.output.as_deref());
    let (name, config) = (args.name.as_deref().map(Path::new), args.config.as_deref());
    let options = [("--output", output), ("--name", name), ("--config", config)];
    let overlays = args.overlay.iter().map(|overlay| ("--overlay", Some(overlay.as_path())));
    for (option, value) in options.into_iter().chain(overlays) {
        if let Some(value) = value {
            command.push_str(&format!(" {option} {}", quoted(value)));
        }
    }
    if args.deny_warnings {
        command.push_str(" --deny-warnings");
    }
    for option in args.reach.options() {
        command.push_str(&format!(" {}", quoted(Path::new(&option))));
    }
    command
}

/// A word as a POSIX shell reads it back.
fn quoted(word: &Path) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=@:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

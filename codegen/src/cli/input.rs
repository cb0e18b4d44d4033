//! Reads the document and the options for it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use restwright::config::{Config, ConfigFile};
use restwright::sources::{Access, Disk, Fetched, Location, Reader, Sources, read_up_to};
use restwright::tree::MAX_LENGTH;

use super::Failure;
use super::args::Reach;

/// Reads the document, its overlays, and what it refers to; `-` is standard input.
pub fn document(spec: &Path, overlays: &[PathBuf], reach: &Reach) -> Result<Sources, Failure> {
    let mut access = reach.access();
    let name = spec.display().to_string();
    let (mut sources, location) = if name.starts_with("http://") || name.starts_with("https://") {
        let Fetched { url, bytes } = fetched(&name, &mut access)?;
        (Sources::from_bytes(name, bytes)?, Some(Location::Url(url)))
    } else {
        let location = (!is_stream(spec)).then(|| Location::Path(spec.to_owned()));
        (Sources::from_bytes(shown(spec), bytes(spec)?)?, location)
    };
    for overlay in overlays {
        sources = sources.with_overlay(shown(overlay), bytes(overlay)?)?;
    }
    Ok(sources.with_references(location, &access, &Disk))
}

/// Whether this is standard input, or what a shell makes of `<(command)`: a pipe that has a writer.
fn is_stream(path: &Path) -> bool {
    path == Path::new("-") || path.starts_with("/dev/fd") || path == Path::new("/dev/stdin")
}

/// What findings call a file.
fn shown(path: &Path) -> String {
    if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() }
}

/// What stands in a file, or comes from a stream.
fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let name = shown(path);
    let read = match path {
        path if path == Path::new("-") => read_up_to(io::stdin().lock(), MAX_LENGTH),
        path if is_stream(path) => File::open(path).and_then(|pipe| read_up_to(pipe, MAX_LENGTH)),
        path => Disk.read(path, MAX_LENGTH),
    };
    read.map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => Sources::too_long(name).into(),
        _ => Failure::Usage(unreadable(&name, &error)),
    })
}

/// The document at a URL, whose host may be asked from here on.
fn fetched(url: &str, access: &mut Access) -> Result<Fetched, Failure> {
    if *access == (Access { outside: access.outside, ..Access::default() }) {
        let way = format!("give `--allow-remote`, or: curl -s '{url}' | restwright … - …");
        return Err(Failure::Usage(format!("{url} is on the web, and was not fetched\n  help: {way}")));
    }
    // Who gives a URL has named its host.
    let host = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next());
    access.hosts.extend(host.map(str::to_owned));
    Disk.fetch(url, access, MAX_LENGTH)
        .map_err(|refusal| Failure::Usage(format!("{url} {}\n  help: {}", refusal.fault, refusal.remedy)))
}

fn unreadable(name: &str, error: &io::Error) -> String {
    let help = match error.kind() {
        io::ErrorKind::IsADirectory => "\n  help: give the path of the document in it",
        io::ErrorKind::InvalidInput => "\n  help: `-` reads standard input",
        _ => "",
    };
    format!("cannot read {name}: {error}{help}")
}

/// The options for the document: from the configuration file if there is one, else the default ones.
pub fn config(file: Option<&Path>, spec: &Path) -> Result<Config, Failure> {
    let Some(file) = file else { return Ok(Config::default()) };
    let sdks = sdks(file)?;
    let count = sdks.len();
    let documents: Vec<_> = sdks.iter().map(|(_, config)| config.document.display().to_string()).collect();
    let mut fitting =
        sdks.into_iter().map(|(_, config)| config).filter(|config| count == 1 || is_same(&config.document, spec));
    let name = file.display();
    match (fitting.next(), fitting.next()) {
        (Some(config), None) => Ok(config),
        (None, _) => {
            let (spec, documents) = (spec.display(), documents.join(", "));
            Err(Failure::Usage(format!("{name} has no SDK for {spec}\n  help: it has {documents}")))
        }
        _ => Err(Failure::Usage(format!(
            "{name} has several SDKs for {}\n  help: keep one of them in a file of its own",
            spec.display()
        ))),
    }
}

/// All SDKs of a configuration file, with paths relative to the current folder.
pub fn sdks(file: &Path) -> Result<Vec<(String, Config)>, Failure> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| Failure::Usage(unreadable(&name, &error)))?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let from_here = |config: Config| Config {
        document: folder.join(&config.document),
        output: config.output.as_ref().map(|output| folder.join(output)),
        overlays: config.overlays.iter().map(|overlay| folder.join(overlay)).collect(),
        ..config
    };
    Ok(ConfigFile::parse(&name, &text)?.sdks.into_iter().map(|(name, config)| (name, from_here(config))).collect())
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

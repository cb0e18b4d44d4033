//! Reads the document and the options for it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use restwright::config::{Config, ConfigFile};
use restwright::sources::{Access, Disk, Fetched, LoadError, Location, Reader, Sources, read_up_to};
use restwright::tree::MAX_LENGTH;

use super::Failure;
use super::args::Reach;

/// Reads the document and what it refers to; `-` is standard input.
pub fn document(spec: &Path, reach: &Reach) -> Result<Sources, Failure> {
    let access = reach.access();
    let name = spec.display().to_string();
    if name.starts_with("http://") || name.starts_with("https://") {
        return remote(&name, access);
    }
    if spec == Path::new("-") {
        return stream("<stdin>", io::stdin().lock(), &access);
    }
    // What a shell makes of `<(command)`: a pipe that has a writer.
    if spec.starts_with("/dev/fd") || spec == Path::new("/dev/stdin") {
        let pipe = File::open(spec).map_err(|error| Failure::Usage(unreadable(&name, &error)))?;
        return stream(&name, pipe, &access);
    }
    match Sources::load(spec, &access, &Disk) {
        Ok(sources) => Ok(sources),
        Err(LoadError::Faults(diagnostics)) => Err(Failure::Diagnostics(diagnostics)),
        Err(LoadError::Io(error)) => Err(Failure::Usage(unreadable(&name, &error))),
    }
}

fn stream(name: &str, reader: impl Read, access: &Access) -> Result<Sources, Failure> {
    match read_up_to(reader, MAX_LENGTH) {
        Ok(bytes) => Ok(Sources::from_bytes(name, bytes)?.with_references(None, access, &Disk)),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Err(Sources::too_long(name).into()),
        Err(error) => Err(Failure::Usage(unreadable(name, &error))),
    }
}

fn remote(url: &str, mut access: Access) -> Result<Sources, Failure> {
    if access == (Access { outside: access.outside, ..Access::default() }) {
        let way = format!("give `--allow-remote`, or: curl -s '{url}' | restwright … - …");
        return Err(Failure::Usage(format!("{url} is on the web, and was not fetched\n  help: {way}")));
    }
    // Who gives a URL has named its host.
    let host = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next());
    access.hosts.extend(host.map(str::to_owned));
    let Fetched { url: place, bytes } = Disk
        .fetch(url, &access, MAX_LENGTH)
        .map_err(|refusal| Failure::Usage(format!("{url} {}\n  help: {}", refusal.fault, refusal.remedy)))?;
    Ok(Sources::from_bytes(url, bytes)?.with_references(Some(Location::Url(place)), &access, &Disk))
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

//! How long generation takes, and how much memory.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::document::{Document, Use};
use super::process::measure;
use super::results::{Section, Subject, Unit};
use super::tool::{self, Installed, OURS, Order};
use super::workshop::{Workshop, fresh};
use crate::Failure;
use crate::project::cannot;

/// What is measured.
pub const MEASURE: &str = "generate";

/// The same on a disk, into an empty folder.
const DISK: &str = "disk";

/// The same over what is there.
const AGAIN: &str = "again";

/// How long a document may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// Files that are kept in memory, where a system has such a folder.
const MEMORY: &str = "/dev/shm";

/// A folder in memory, if the system has such.
pub fn memory() -> Option<tempfile::TempDir> {
    tempfile::tempdir_in(MEMORY).ok()
}

/// Every document with every tool, round by round.
pub fn run(workshop: &Workshop, section: &mut Section, rounds: usize) -> Result<(), Failure> {
    // What a disk takes for a file depends on what was removed from it minutes ago, by whom ever: it is measured by itself.
    let memory = memory();
    let place = memory.as_ref().map_or(workshop.folder.as_path(), |memory| memory.path());
    for document in workshop.documents {
        let count = tool::operations(&document.path, &workshop.folder.join("report.json"))?;
        section.note(&Subject::new(document.name, OURS, "operations"), Unit::Count, count);
        section.note(&Subject::new(document.name, OURS, "document"), Unit::Size, document.bytes as f64);
        for round in 0..rounds {
            println!("generate {}, round {}", document.name, round + 1);
            for installed in workshop.tools_in_turn(round) {
                if document.purpose == Use::Comparison || installed.tool.name == OURS {
                    one(workshop, place, section, document, installed)?;
                }
            }
        }
    }
    Ok(())
}

fn one(
    workshop: &Workshop,
    place: &Path,
    section: &mut Section,
    document: &Document,
    installed: &Installed,
) -> Result<(), Failure> {
    // In an empty folder, as the first time; the deletion of thousands of files is not measured.
    let folder = fresh(&place.join("generated"))?;
    if into(workshop, &folder, section, document, installed, MEASURE)? {
        counts(&folder, section, document, installed)?;
    }
    fs::remove_dir_all(&folder).map_err(|error| cannot("remove", &folder, &error))?;
    let folder = fresh(&workshop.folder.join("generated"))?;
    if into(workshop, &folder, section, document, installed, DISK)? {
        into(workshop, &folder, section, document, installed, AGAIN)?;
    }
    fs::remove_dir_all(&folder).map_err(|error| cannot("remove", &folder, &error))
}

/// Generates into a folder; whether that went well.
fn into(
    workshop: &Workshop,
    folder: &Path,
    section: &mut Section,
    document: &Document,
    installed: &Installed,
    what: &str,
) -> Result<bool, Failure> {
    let subject = Subject::new(document.name, installed.tool.name, what);
    let first = Subject::new(document.name, installed.tool.name, MEASURE);
    // What a tool does not make of a document at all is said once.
    if section.failed(&subject) || section.failed(&first) {
        return Ok(false);
    }
    match installed.command(&Order { document: &document.path, folder, package: "measured" }) {
        Err(why) => section.fail(&subject, why),
        Ok(command) => section.note_process(&subject, measure(command, &workshop.folder.join("log"), PATIENCE)?),
    }
    Ok(!section.failed(&subject))
}

/// How much a tool makes of a document.
fn counts(folder: &Path, section: &mut Section, document: &Document, installed: &Installed) -> Result<(), Failure> {
    let subject = |what| Subject::new(document.name, installed.tool.name, what);
    if section.median(&subject("lines"), Unit::Count).is_none() {
        let (files, lines) = count(folder)?;
        section.note(&subject("lines"), Unit::Count, lines as f64);
        section.note(&subject("files"), Unit::Count, files as f64);
    }
    Ok(())
}

/// The files below a folder, and the lines of Rust in them.
fn count(folder: &Path) -> Result<(usize, usize), Failure> {
    let (mut files, mut lines) = (0, 0);
    for entry in fs::read_dir(folder).map_err(|error| cannot("list", folder, &error))? {
        let path = entry.map_err(|error| cannot("list", folder, &error))?.path();
        if path.is_dir() {
            let (more, inner) = count(&path)?;
            files += more;
            lines += inner;
            continue;
        }
        files += 1;
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read(&path).map_err(|error| cannot("read", &path, &error))?;
            lines += text.iter().filter(|byte| **byte == b'\n').count();
        }
    }
    Ok((files, lines))
}

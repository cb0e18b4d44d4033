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

/// How long a document may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// Files that are kept in memory, where a system has such a folder.
const MEMORY: &str = "/dev/shm";

/// Every document with every tool, round by round.
pub fn run(workshop: &Workshop, section: &mut Section, rounds: usize) -> Result<(), Failure> {
    // What a disk takes for a file depends on what was removed from it minutes ago, by whom ever.
    let memory = tempfile::tempdir_in(MEMORY).ok();
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
    let subject = Subject::new(document.name, installed.tool.name, MEASURE);
    if section.failed(&subject) {
        return Ok(());
    }
    // In an empty folder, as the first time; the deletion of thousands of files is not measured.
    let folder = fresh(&place.join("generated"))?;
    let order = Order { document: &document.path, folder: &folder, package: "measured" };
    match installed.command(&order) {
        Err(why) => section.fail(&subject, why),
        Ok(command) => {
            let ended = measure(command, &workshop.folder.join("log"), PATIENCE)?;
            section.note_process(&subject, ended);
            let lines = Subject::new(document.name, installed.tool.name, "lines");
            if !section.failed(&subject) && section.median(&lines, Unit::Count).is_none() {
                section.note(&lines, Unit::Count, count_lines(&folder)? as f64);
            }
        }
    }
    fs::remove_dir_all(&folder).map_err(|error| cannot("remove", &folder, &error))
}

/// The lines of Rust below a folder.
fn count_lines(folder: &Path) -> Result<usize, Failure> {
    let mut lines = 0;
    for entry in fs::read_dir(folder).map_err(|error| cannot("list", folder, &error))? {
        let path = entry.map_err(|error| cannot("list", folder, &error))?.path();
        if path.is_dir() {
            lines += count_lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read(&path).map_err(|error| cannot("read", &path, &error))?;
            lines += text.iter().filter(|byte| **byte == b'\n').count();
        }
    }
    Ok(lines)
}

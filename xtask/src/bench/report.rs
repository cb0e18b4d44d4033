//! The pages of `docs/bench`: written from the results alone, so that they can be written anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::plot;
use super::results::{Results, Section, Subject, Unit};
use super::table::{Table, Target, show};
use super::tool::{OURS, TOOLS};
use super::{Part, growth, runtime};
use crate::Failure;
use crate::project::cannot;

const fn table(title: &'static str, measure: &'static str, unit: Unit, target: Option<Target>) -> Table {
    Table { title, measure, unit, target, picture: None }
}

const fn drawn(table: Table, picture: &'static str) -> Table {
    Table { picture: Some(picture), ..table }
}

/// How many times the document generation may take of memory.
const MEMORY: f64 = 15.0;

const THIRD: Option<Target> = Some(Target { each: 1.0, mean: Some(1.0 / 3.0) });

const GENERATE: [Table; 7] = [
    drawn(table("Generation: CPU time", "generate", Unit::Cpu, Target::each(0.5)), "generate"),
    table("Generation: time", "generate", Unit::Wall, Target::each(0.5)),
    table("On a disk, the first time: time", "disk", Unit::Wall, Target::each(0.5)),
    table("On a disk, again: time", "again", Unit::Wall, None),
    table("Files", "files", Unit::Count, None),
    table("Generation: peak memory", "generate", Unit::Peak, None),
    table("Lines of Rust", "lines", Unit::Count, None),
];

const COMPILE: [Table; 11] = [
    drawn(table("`cargo check`: CPU time", "check", Unit::Cpu, THIRD), "check"),
    table("`cargo check`: time", "check", Unit::Wall, THIRD),
    table("`cargo check`: peak memory", "check", Unit::Peak, Target::each(0.5)),
    drawn(table("Debug build: CPU time", "debug", Unit::Cpu, THIRD), "debug"),
    table("Debug build: time", "debug", Unit::Wall, THIRD),
    table("Debug build: peak memory", "debug", Unit::Peak, Target::each(0.5)),
    drawn(table("Release build: CPU time", "release", Unit::Cpu, THIRD), "release"),
    table("Release build: time", "release", Unit::Wall, THIRD),
    table("Release build: peak memory", "release", Unit::Peak, Target::each(0.5)),
    table("Debug build with all dependencies: CPU time", "clean", Unit::Cpu, Target::each(1.0)),
    table("Debug build with all dependencies: time", "clean", Unit::Wall, Target::each(1.0)),
];

const USER: [Table; 6] = [
    drawn(table("Debug build after a change: time", "rebuild", Unit::Wall, Target::each(1.0)), "user"),
    table("Debug build after a change: CPU time", "rebuild", Unit::Cpu, Target::each(1.0)),
    table("Release build of the program alone, with linking: time", "link", Unit::Wall, Target::each(1.0)),
    table("Release build of the program alone, with linking: CPU time", "link", Unit::Cpu, Target::each(1.0)),
    table("The program: size", "size", Unit::Size, Target::each(1.0)),
    table("The program: size without symbols", "stripped", Unit::Size, Target::each(1.0)),
];

/// Writes the page of a part and its pictures.
pub fn write(folder: &Path, part: Part, results: &Results) -> Result<(), Failure> {
    let Some(section) = results.part(part.name()) else { return Ok(()) };
    let (title, about, tables) = subject(part);
    let mut page = format!("# {title}\n\n{about}\n\n");
    circumstances(&mut page, section);
    for table in tables {
        page.push_str(&table.markdown(section));
        if let Some(picture) = table.picture {
            let rows = table.rows(section);
            save(
                &folder.join(format!("{picture}.svg")),
                &plot::bars(&table.title.replace('`', ""), table.unit, &rows),
            )?;
        }
    }
    match part {
        Part::Generate => {
            whole(&mut page, section);
            results.part(Part::Growth.name()).iter().for_each(|section| growth::table(&mut page, section));
        }
        Part::Runtime => runtime::table(&mut page, section),
        Part::Growth | Part::Compile | Part::User => {}
    }
    faults(&mut page, section);
    save(&folder.join(format!("{}.md", part.name())), &page)
}

fn subject(part: Part) -> (&'static str, &'static str, &'static [Table]) {
    match part {
        Part::Generate | Part::Growth => (
            "How long generation takes",
            "Each generator makes a crate with everything that it makes of a document, in an empty folder: in memory, if the \
             system keeps files there, so that no disk is measured; then on a disk, where another tree was removed just \
             before, and once more over what it has made there.",
            &GENERATE,
        ),
        Part::Compile => (
            "How long the SDKs compile",
            "The crates with all operations and models, in Cargo's own profiles, without incremental compilation. What a \
             crate depends upon was built before, but for the last tables. Peak memory is that of the largest process.",
            &COMPILE,
        ),
        Part::User => (
            "What a user's program costs",
            "A program that makes three calls through an SDK with all operations: a list, one by its identifier, a new \
             one. `xtask/bench/user` holds the programs.",
            &USER,
        ),
        Part::Runtime => (
            "How fast the SDKs are at run time",
            "The list of customers of `generated/synctera` against the same types with serde's derives, and a call \
             against the same by hand with reqwest. `xtask/bench/runtime` holds the programs.",
            &[],
        ),
    }
}

fn circumstances(page: &mut String, section: &Section) {
    let rounds = match section.rounds() {
        (_, 1) => "one round".to_owned(),
        (fewest, most) if fewest == most => format!("medians of {most} rounds, in which the tools take turns"),
        (fewest, most) => format!("medians of {fewest} to {most} rounds, in which the tools take turns"),
    };
    let _ = writeln!(page, "Written by `{}`; not by hand: {rounds}.\n", section.command);
    let _ = writeln!(page, "Machine: {}.\n", section.machine.line());
    if section.documents().contains(&runtime::DOCUMENT) {
        return;
    }
    for tool in &TOOLS {
        let version = section.versions.get(tool.name).map_or(tool.version, String::as_str);
        let _ = writeln!(page, "- {}, {version}: {}", tool.name, tool.manner);
    }
}

/// Memory as a multiple of the document, time by operation: neither should grow faster than the document does.
fn whole(page: &mut String, section: &Section) {
    page.push_str("\n## Growth\n\nRestwright alone.\n\n");
    page.push_str("| document | size | operations | CPU time | by operation | peak memory | in documents |\n");
    page.push_str("|---|---:|---:|---:|---:|---:|---:|\n");
    let mut over = Vec::new();
    for document in section.documents() {
        let of = |measure: &str, unit| section.median(&Subject::new(document, OURS, measure), unit);
        let (Some(cpu), Some(peak)) = (of("generate", Unit::Cpu), of("generate", Unit::Peak)) else { continue };
        let (Some(size), Some(count)) = (of("document", Unit::Size), of("operations", Unit::Count)) else { continue };
        let _ = writeln!(
            page,
            "| {document} | {} | {count} | {} | {:.2} ms | {} | {:.0} |",
            show(size, Unit::Size),
            show(cpu, Unit::Cpu),
            cpu / count * 1e3,
            show(peak, Unit::Peak),
            peak / size
        );
        if peak > size * MEMORY {
            over.push(document);
        }
    }
    let verdict = if over.is_empty() { "**met**".to_owned() } else { format!("**missed** by {}", over.join(", ")) };
    let _ = writeln!(page, "\nTarget: peak memory at most {MEMORY} times the document: {verdict}.");
}

fn faults(page: &mut String, section: &Section) {
    if section.faults.is_empty() {
        return;
    }
    page.push_str("\n## What could not be measured\n\n| document | tool | what | why |\n|---|---|---|---|\n");
    for fault in &section.faults {
        let Subject { document, tool, measure } = &fault.subject;
        let _ = writeln!(page, "| {document} | {tool} | {measure} | {} |", plain(&fault.text));
    }
}

/// Text that is no Markdown.
fn plain(text: &str) -> String {
    ["\\", "|", "<", "*", "_", "`", "["].iter().fold(text.to_owned(), |text, c| text.replace(c, &format!("\\{c}")))
}

fn save(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| cannot("write", path, &error))
}

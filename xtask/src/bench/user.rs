//! A user's program that makes three calls: how long it takes to build it again, and how large it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::document::Document;
use super::process::Ended;
use super::results::{Section, Subject, Unit};
use super::tool::{Installed, OURS};
use super::workshop::{Crate, Workshop, fresh};
use crate::Failure;
use crate::cache;
use crate::project::cannot;

/// The programs: a folder for each tool, in it a file for each document.
const PROGRAMS: &str = "xtask/bench/user";

/// What a program is called, and its file.
const NAME: &str = "three-calls";

/// What changes in a program from round to round, as a user would change it.
const CHANGED: &str = "const ROUND: u32 = 0;";

/// A way to build a program.
struct Way {
    measure: &'static str,
    /// What Cargo is told.
    arguments: &'static [&'static str],
    incremental: bool,
    /// How often it is done in each round: what is short varies more, and costs less to do again.
    times: usize,
    /// What cannot be measured when this fails.
    needed_by: &'static [&'static str],
}

const WAYS: [Way; 2] = [
    Way {
        measure: "rebuild",
        arguments: &["build", "--offline"],
        incremental: true,
        times: 5,
        needed_by: &["rebuild", "link", "size", "stripped"],
    },
    Way {
        measure: "link",
        arguments: &["build", "--offline", "--release"],
        incremental: false,
        times: 1,
        needed_by: &["link", "size", "stripped"],
    },
];

/// A program and its folder.
struct Program {
    tool: &'static str,
    text: String,
    built: Crate,
    sdk: PathBuf,
}

/// Every document with every tool that a program is there for.
pub fn run(workshop: &Workshop, section: &mut Section, rounds: usize) -> Result<(), Failure> {
    // Programs are written by hand: not for all documents.
    let written = |document: &&Document| Path::new(PROGRAMS).join(OURS).join(document.slug() + ".rs").is_file();
    for document in workshop.documents.iter().filter(written) {
        let mut programs = Vec::new();
        for installed in workshop.tools {
            match Program::make(workshop, document, installed)? {
                Ok(program) => programs.push(program),
                Err(why) => fail(section, document, installed.tool.name, &WAYS[0], &why),
            }
        }
        measure(section, document, programs, rounds)?;
    }
    Ok(())
}

fn measure(
    section: &mut Section,
    document: &Document,
    mut programs: Vec<Program>,
    rounds: usize,
) -> Result<(), Failure> {
    for way in &WAYS {
        programs = build_first(section, document, way, programs)?;
        for round in 1..=rounds * way.times {
            println!("{} of the program for {}, round {round}", way.measure, document.name);
            for program in &programs {
                let subject = Subject::new(document.name, program.tool, way.measure);
                section.note_process(&subject, program.build(way, round)?);
            }
        }
    }
    for program in &programs {
        let subject = |measure: &str| Subject::new(document.name, program.tool, measure);
        section.note(&subject("size"), Unit::Size, size(&program.executable())?);
        match program.stripped() {
            Ok(size) => section.note(&subject("stripped"), Unit::Size, size),
            Err(failure) => section.fail(&subject("stripped"), failure.to_string()),
        }
    }
    programs.into_iter().try_for_each(Program::remove)
}

/// The programs that can be built this way, built with all that they depend upon.
fn build_first(
    section: &mut Section,
    document: &Document,
    way: &Way,
    programs: Vec<Program>,
) -> Result<Vec<Program>, Failure> {
    let mut left = Vec::new();
    for program in programs {
        println!("program for {} with {}", document.name, program.tool);
        match program.build(way, 0)? {
            Ended::Well(_) => left.push(program),
            Ended::Badly(why) => {
                fail(section, document, program.tool, way, &why);
                program.remove()?;
            }
        }
    }
    Ok(left)
}

fn fail(section: &mut Section, document: &Document, tool: &str, way: &Way, why: &str) {
    for measure in way.needed_by {
        section.fail(&Subject::new(document.name, tool, measure), why);
    }
}

impl Program {
    /// The program for what a tool makes of a document; or why there is none.
    fn make(workshop: &Workshop, document: &Document, installed: &Installed) -> Result<Result<Self, String>, Failure> {
        let tool = installed.tool.name;
        let sdk = match workshop.make(document, installed)? {
            Ok(sdk) => sdk,
            Err(why) => return Ok(Err(why)),
        };
        match fs::read_to_string(format!("{PROGRAMS}/{tool}/{}.rs", document.slug())) {
            Ok(text) => Self::write(workshop, document, tool, text, &sdk).map(Ok),
            Err(_) => sdk.remove().map(|()| Err("nobody has written a program for it yet".to_owned())),
        }
    }

    fn write(
        workshop: &Workshop,
        document: &Document,
        tool: &'static str,
        text: String,
        sdk: &Crate,
    ) -> Result<Self, Failure> {
        let folder = fresh(&workshop.folder.join(format!("{tool}-{}-user", document.slug())))?;
        let path = sdk.folder.display().to_string();
        let manifest = format!(
            "[package]\nname = \"{NAME}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             sdk = {{ package = \"{}-sdk\", path = {path:?} }}\nserde_json = \"1\"\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
            document.slug()
        );
        let file = folder.join("Cargo.toml");
        fs::write(&file, manifest).map_err(|error| cannot("write", &file, &error))?;
        fs::create_dir(folder.join("src")).map_err(|error| cannot("make", &folder, &error))?;
        let built = Crate { folder, target: sdk.target.clone(), log: sdk.log.clone() };
        let program = Self { tool, text, built, sdk: sdk.folder.clone() };
        program.change(0)?;
        // What cannot be fetched will be missed when it is built.
        program.built.cargo(&["fetch"], false)?;
        Ok(program)
    }

    fn change(&self, round: usize) -> Result<(), Failure> {
        let file = self.built.folder.join("src/main.rs");
        let text = self.text.replace(CHANGED, &format!("const ROUND: u32 = {round};"));
        fs::write(&file, text).map_err(|error| cannot("write", &file, &error))
    }

    fn build(&self, way: &Way, round: usize) -> Result<Ended, Failure> {
        self.change(round)?;
        self.built.cargo(way.arguments, way.incremental)
    }

    fn executable(&self) -> PathBuf {
        self.built.target.join("release").join(NAME)
    }

    /// The size without symbols.
    fn stripped(&self) -> Result<f64, Failure> {
        let small = self.built.target.join("stripped");
        let mut strip = Command::new("strip");
        strip.arg("-o").arg(&small).arg(self.executable());
        cache::run(strip, "strip")?;
        size(&small)
    }

    fn remove(self) -> Result<(), Failure> {
        fs::remove_dir_all(&self.sdk).map_err(|error| cannot("remove", &self.sdk, &error))?;
        self.built.remove()
    }
}

fn size(path: &Path) -> Result<f64, Failure> {
    fs::metadata(path).map(|file| file.len() as f64).map_err(|error| cannot("read", path, &error))
}

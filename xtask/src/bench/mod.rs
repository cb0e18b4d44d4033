//! `cargo xtask bench`: restwright and other generators on the same documents, in one run, on one machine.
//!
//! ```text
//! documents, tools → measure, round by round → results.json → tables and pictures in docs/bench
//! ```
//!
//! Documents, tools and crates stand in the cache, outside the repository. What cannot be measured is a result too.

mod compile;
mod document;
mod generate;
mod growth;
mod machine;
mod plot;
mod process;
mod report;
mod results;
mod runtime;
mod table;
mod tool;
mod user;
mod workshop;

use std::fs;
use std::path::Path;

use crate::Failure;
use crate::cache;
use crate::lock::Lock;
use crate::project::{Project, cannot};
use compile::Way;
use results::{Results, Section};
use workshop::Workshop;

/// Where pages, pictures and results are.
const FOLDER: &str = "docs/bench";

/// What to measure, and with what.
#[derive(clap::Args)]
pub struct Options {
    /// What to measure [default: all]
    parts: Vec<Part>,
    /// How often; the median counts
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Only documents whose names contain this; the figures of the others stay
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// Only tools whose names contain this; the figures of the others stay
    #[arg(long, value_name = "TEXT")]
    tool: Option<String>,
    /// Only these ways to compile; the figures of the others stay
    #[arg(long, value_name = "WAY")]
    way: Vec<Way>,
    /// Measure nothing: write the pages anew from docs/bench/results.json
    #[arg(long, conflicts_with_all = ["rounds", "filter", "tool", "way"])]
    pages: bool,
}

/// A part of the measurements.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// How long generation takes
    Generate,
    /// Whether that grows with the document, and no faster
    Growth,
    /// How long the crates compile
    Compile,
    /// What a program that uses them costs
    User,
    /// How fast they are at run time
    Runtime,
}

impl Part {
    const ALL: [Self; 5] = [Self::Generate, Self::Growth, Self::Compile, Self::User, Self::Runtime];

    /// What it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Growth => "growth",
            Self::Compile => "compile",
            Self::User => "user",
            Self::Runtime => "runtime",
        }
    }

    /// The part whose page shows it.
    fn page(self) -> Self {
        if self == Self::Growth { Self::Generate } else { self }
    }
}

impl Options {
    /// The parts to measure. A choice that none of them knows is an error: it would be ignored.
    fn parts(&self) -> Result<&[Part], Failure> {
        let parts = if self.parts.is_empty() { &Part::ALL[..] } else { &self.parts };
        let refused = |option: &str, known: &str| Failure::Usage(format!("{option} is for {known}"));
        if !self.way.is_empty() && !parts.contains(&Part::Compile) {
            return Err(refused("--way", "`bench compile`"));
        }
        if (self.filter.is_some() || self.tool.is_some()) && parts.iter().all(|part| *part == Part::Runtime) {
            return Err(refused("--filter or --tool", "`bench generate`, `bench compile` and `bench user`"));
        }
        Ok(parts)
    }
}

/// Measures, and writes the pages.
pub fn run(options: &Options) -> Result<(), Failure> {
    let parts = options.parts()?;
    let _project = Project::open()?;
    let own = cache::own("bench")?;
    let _lock = Lock::take(&own.join("running"), "a measurement")?;
    let folder = Path::new(FOLDER);
    let place = folder.join("results.json");
    let mut results = Results::read(&place)?;
    for part in parts {
        if !options.pages {
            let section = measure(*part, options, &own)?;
            let partial = options.filter.is_some() || options.tool.is_some() || !options.way.is_empty();
            results.replace(part.name(), section, partial);
            // At once: what was measured in an hour is not lost when the next part fails.
            results.write(&place)?;
        }
        if results.part(part.name()).is_none() {
            println!("not measured yet: {}", part.name());
            continue;
        }
        report::write(folder, part.page(), &results)?;
        println!("written: {FOLDER}/{}.md", part.page().name());
    }
    Ok(())
}

fn measure(part: Part, options: &Options, own: &Path) -> Result<Section, Failure> {
    let rounds = usize::from(options.rounds);
    let mut section = Section::begin(&format!("cargo xtask bench {}", part.name()));
    if part == Part::Runtime {
        runtime::run(&mut section, rounds)?;
        return Ok(section);
    }
    let documents = if part == Part::Growth { Vec::new() } else { document::fetch(options.filter.as_deref())? };
    let programs = cache::root()?.join("bench");
    fs::create_dir_all(&programs).map_err(|error| cannot("make", &programs, &error))?;
    let tool = if part == Part::Growth { Some(tool::OURS) } else { options.tool.as_deref() };
    let tools = tool::install(&programs, tool)?;
    let workshop = Workshop { documents: &documents, tools: &tools, folder: workshop::fresh(&own.join("crates"))? };
    match part {
        Part::Generate => generate::run(&workshop, &mut section, rounds)?,
        Part::Growth => growth::run(&workshop, &mut section, rounds)?,
        Part::Compile => compile::run(&workshop, &mut section, rounds, &options.way)?,
        Part::User | Part::Runtime => user::run(&workshop, &mut section, rounds)?,
    }
    fs::remove_dir_all(&workshop.folder).map_err(|error| cannot("remove", &workshop.folder, &error))?;
    Ok(section)
}

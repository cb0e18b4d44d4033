//! How long the compiler takes for the crates, and how much memory.

use super::document::{Document, Use};
use super::process::Ended;
use super::results::{Section, Subject};
use super::workshop::{Crate, Workshop};
use crate::Failure;

/// A way to compile, in the order in which they are tried: a crate that fails at one is not tried at those that follow.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Way {
    /// `cargo check`, with what the crate depends upon built before
    Check,
    /// A debug build, with what the crate depends upon built before
    Debug,
    /// A debug build with all that the crate depends upon
    Clean,
    /// A release build, with what the crate depends upon built before
    Release,
}

impl Way {
    const ALL: [Self; 4] = [Self::Check, Self::Debug, Self::Clean, Self::Release];

    fn measure(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Debug => "debug",
            Self::Clean => "clean",
            Self::Release => "release",
        }
    }

    /// What Cargo is told.
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check", "--lib", "--offline"],
            Self::Debug | Self::Clean => &["build", "--lib", "--offline"],
            Self::Release => &["build", "--lib", "--offline", "--release"],
        }
    }
}

/// The crates of a document, each with the name of its tool.
type Crates = Vec<(&'static str, Crate)>;

/// Every document with every tool, in each of these ways, or in all if there are none, round by round.
pub fn run(workshop: &Workshop, section: &mut Section, rounds: usize, only: &[Way]) -> Result<(), Failure> {
    let ways: Vec<Way> = Way::ALL.into_iter().filter(|way| only.is_empty() || only.contains(way)).collect();
    for document in workshop.documents.iter().filter(|document| document.purpose == Use::Comparison) {
        let mut crates = make(workshop, section, document, &ways)?;
        for (index, way) in ways.iter().enumerate() {
            compile(section, document, *way, &crates, rounds)?;
            crates = without_failed(section, document, &ways[index..], crates)?;
        }
        crates.into_iter().try_for_each(|(_, made)| made.remove())?;
    }
    Ok(())
}

fn make(workshop: &Workshop, section: &mut Section, document: &Document, ways: &[Way]) -> Result<Crates, Failure> {
    println!("crates of {}", document.name);
    let mut crates = Vec::new();
    for installed in workshop.tools {
        let name = installed.tool.name;
        let why = match workshop.make(document, installed)? {
            Err(why) => why,
            // From here on, nobody's time depends on the network.
            Ok(made) => match made.cargo(&["fetch"], false)? {
                Ended::Badly(why) => why,
                Ended::Well(_) => {
                    crates.push((name, made));
                    continue;
                }
            },
        };
        fail(section, document, name, ways, &why);
    }
    Ok(crates)
}

fn compile(
    section: &mut Section,
    document: &Document,
    way: Way,
    crates: &Crates,
    rounds: usize,
) -> Result<(), Failure> {
    let is_clean = way == Way::Clean;
    if !is_clean {
        // That they cannot be built will be said of the crate.
        crates.iter().try_for_each(|(_, made)| made.build_dependencies(way.arguments()).map(drop))?;
    }
    for round in 0..rounds {
        println!("{} of {}, round {}", way.measure(), document.name, round + 1);
        for (tool, made) in crates {
            let subject = Subject::new(document.name, tool, way.measure());
            if !section.failed(&subject) {
                if is_clean {
                    made.clean()?
                } else {
                    made.touch("src/lib.rs")?
                }
                section.note_process(&subject, made.cargo(way.arguments(), false)?);
            }
        }
    }
    Ok(())
}

/// Those that did not fail at the first of these ways.
fn without_failed(section: &mut Section, document: &Document, ways: &[Way], crates: Crates) -> Result<Crates, Failure> {
    let Some((way, later)) = ways.split_first() else { return Ok(crates) };
    let failed = |tool: &str| section.failed(&Subject::new(document.name, tool, way.measure()));
    let (broken, well): (Vec<_>, Vec<_>) = crates.into_iter().partition(|(tool, _)| failed(tool));
    for (tool, made) in broken {
        fail(section, document, tool, later, &format!("see {}", way.measure()));
        made.remove()?;
    }
    Ok(well)
}

fn fail(section: &mut Section, document: &Document, tool: &str, ways: &[Way], why: &str) {
    for way in ways {
        section.fail(&Subject::new(document.name, tool, way.measure()), why);
    }
}

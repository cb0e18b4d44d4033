//! How long the compiler takes for the crates, and how much memory.

use super::document::{Document, Use};
use super::process::Ended;
use super::results::{Section, Subject};
use super::workshop::{Crate, Workshop};
use crate::Failure;

/// A way to compile.
struct Way {
    measure: &'static str,
    /// What Cargo is told.
    arguments: &'static [&'static str],
    /// Whether all is compiled, with what the crate depends upon; otherwise that was built before.
    clean: bool,
}

/// In this order: a crate that fails at one is not tried at those that follow.
const WAYS: [Way; 4] = [
    Way { measure: "check", arguments: &["check", "--lib", "--offline"], clean: false },
    Way { measure: "debug", arguments: &["build", "--lib", "--offline"], clean: false },
    Way { measure: "clean", arguments: &["build", "--lib", "--offline"], clean: true },
    Way { measure: "release", arguments: &["build", "--lib", "--offline", "--release"], clean: false },
];

/// The crates of a document, each with the name of its tool.
type Crates = Vec<(&'static str, Crate)>;

/// Every document with every tool, every way, round by round.
pub fn run(workshop: &Workshop, section: &mut Section, rounds: usize) -> Result<(), Failure> {
    for document in workshop.documents.iter().filter(|document| document.purpose == Use::Comparison) {
        let mut crates = make(workshop, section, document)?;
        for way in &WAYS {
            compile(section, document, way, &crates, rounds)?;
            crates = without_failed(section, document, way, crates)?;
        }
        crates.into_iter().try_for_each(|(_, made)| made.remove())?;
    }
    Ok(())
}

fn make(workshop: &Workshop, section: &mut Section, document: &Document) -> Result<Crates, Failure> {
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
        fail(section, document, name, &WAYS, &why);
    }
    Ok(crates)
}

fn compile(
    section: &mut Section,
    document: &Document,
    way: &Way,
    crates: &Crates,
    rounds: usize,
) -> Result<(), Failure> {
    if !way.clean {
        // That they cannot be built will be said of the crate.
        crates.iter().try_for_each(|(_, made)| made.build_dependencies(way.arguments).map(drop))?;
    }
    for round in 0..rounds {
        println!("{} of {}, round {}", way.measure, document.name, round + 1);
        for (tool, made) in crates {
            let subject = Subject::new(document.name, tool, way.measure);
            if !section.failed(&subject) {
                if way.clean {
                    made.clean()?
                } else {
                    made.touch("src/lib.rs")?
                }
                section.note_process(&subject, made.cargo(way.arguments, false)?);
            }
        }
    }
    Ok(())
}

/// Those that did not fail.
fn without_failed(section: &mut Section, document: &Document, way: &Way, crates: Crates) -> Result<Crates, Failure> {
    let failed = |tool: &str| section.failed(&Subject::new(document.name, tool, way.measure));
    let (broken, well): (Vec<_>, Vec<_>) = crates.into_iter().partition(|(tool, _)| failed(tool));
    let later = WAYS.iter().position(|other| other.measure == way.measure).map_or(&[][..], |index| &WAYS[index + 1..]);
    for (tool, made) in broken {
        fail(section, document, tool, later, &format!("see {}", way.measure));
        made.remove()?;
    }
    Ok(well)
}

fn fail(section: &mut Section, document: &Document, tool: &str, ways: &[Way], why: &str) {
    for way in ways {
        section.fail(&Subject::new(document.name, tool, way.measure), why);
    }
}

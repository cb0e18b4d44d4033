//! How fast the SDKs are at run time: the programs of `xtask/bench/runtime`, built and run.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::results::{Section, Subject, Unit};
use super::table::show;
use crate::Failure;
use crate::cache::{self, run as output};
use crate::project::cannot;

/// What stands in the place of a document's name.
pub const DOCUMENT: &str = "Synctera";

const MANIFEST: &str = "xtask/bench/runtime/Cargo.toml";

const SDK: &str = "the SDK";
const BY_HAND: &str = "by hand";
const ONE_STRUCT: &str = "by hand, as one struct";
const UNTAGGED: &str = "by hand, as an enumeration";

/// What Criterion measures: the name of a group, and those in it with their names there.
const LISTS: [(&str, &[(&str, &str)]); 4] = [
    ("decode", &[(SDK, "sdk"), (BY_HAND, "derived")]),
    ("encode", &[(SDK, "sdk"), (BY_HAND, "derived")]),
    ("decode-union", &[(SDK, "sdk"), (ONE_STRUCT, "struct"), (UNTAGGED, "untagged")]),
    ("encode-union", &[(SDK, "sdk"), (ONE_STRUCT, "struct")]),
];

/// A comparison, and what the SDK must not exceed.
struct Comparison {
    title: &'static str,
    measure: &'static str,
    other: &'static str,
    unit: Unit,
    target: Target,
}

enum Target {
    /// As a share of what is done by hand.
    Share(f64),
    /// More than by hand.
    More(f64),
}

const COMPARISONS: [Comparison; 7] = [
    list("Read a list of 1 MB", "decode", BY_HAND),
    list("Write it", "encode", BY_HAND),
    list("Read a list of a union, by hand an `untagged` enumeration", "decode-union", UNTAGGED),
    list("Read it, by hand one struct with the properties of all variants", "decode-union", ONE_STRUCT),
    list("Write it, by hand that struct", "encode-union", ONE_STRUCT),
    call("A call", "call", Unit::Time, 3000.0),
    call("Allocations of a call", "allocations", Unit::Count, 10.0),
];

const fn list(title: &'static str, measure: &'static str, other: &'static str) -> Comparison {
    Comparison { title, measure, other, unit: Unit::Time, target: Target::Share(1.0) }
}

const fn call(title: &'static str, measure: &'static str, unit: Unit, most: f64) -> Comparison {
    Comparison { title, measure, other: BY_HAND, unit, target: Target::More(most) }
}

/// Runs the programs round by round.
pub fn run(section: &mut Section, rounds: usize) -> Result<(), Failure> {
    // Kept from run to run: that they are built is not measured.
    let target = cache::root()?.join("bench").join("runtime-target");
    for round in 0..rounds {
        println!("run time, round {}", round + 1);
        criterion(section, &target)?;
        for (program, measure, unit) in [("overhead", "call", Unit::Time), ("allocations", "allocations", Unit::Count)]
        {
            let said = output(cargo(&target, &["run", "--quiet", "--release", "--bin", program]), program)?;
            let said: Value = serde_json::from_slice(&said).map_err(Failure::fault)?;
            note(section, measure, SDK, unit, said.get("sdk"))?;
            note(section, measure, BY_HAND, unit, said.get("by_hand"))?;
        }
    }
    Ok(())
}

/// The medians of Criterion, which also takes care of warming up.
fn criterion(section: &mut Section, target: &Path) -> Result<(), Failure> {
    let home = target.join("criterion");
    let mut cargo = cargo(target, &["bench", "--quiet", "--bench", "json"]);
    cargo.env("CRITERION_HOME", &home);
    output(cargo, "cargo bench")?;
    for (measure, measured) in LISTS {
        for (tool, name) in measured {
            let path = home.join(measure).join(name).join("new/estimates.json");
            let text = fs::read(&path).map_err(|error| cannot("read", &path, &error))?;
            let estimates: Value = serde_json::from_slice(&text).map_err(Failure::fault)?;
            note(section, measure, tool, Unit::Time, estimates.pointer("/median/point_estimate"))?;
        }
    }
    Ok(())
}

fn cargo(target: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).args(["--manifest-path", MANIFEST]).env("CARGO_TARGET_DIR", target);
    cargo
}

fn note(section: &mut Section, measure: &str, tool: &str, unit: Unit, value: Option<&Value>) -> Result<(), Failure> {
    let value =
        value.and_then(Value::as_f64).ok_or_else(|| Failure::fault("a program did not say what it measured"))?;
    println!("  {measure}, {tool}: {}", show(value, unit));
    section.note(&Subject::new(DOCUMENT, tool, measure), unit, value);
    Ok(())
}

/// What was found, as Markdown.
pub fn table(page: &mut String, section: &Section) {
    page.push_str(
        "\n## Medians\n\n| | the SDK | by hand | share | more | target | |\n|---|---:|---:|---:|---:|---|---|\n",
    );
    for Comparison { title, measure, other, unit, target } in &COMPARISONS {
        let median = |tool| section.median(&Subject::new(DOCUMENT, tool, measure), *unit);
        let (Some(sdk), Some(by_hand)) = (median(SDK), median(other)) else { continue };
        let more = match sdk - by_hand {
            less if less < 0.0 => format!("−{}", show(-less, *unit)),
            more => show(more, *unit),
        };
        let (wanted, met) = match target {
            Target::Share(share) => (format!("a share of {share:.2}"), sdk / by_hand <= *share),
            Target::More(most) => (format!("{} more", show(*most, *unit)), sdk - by_hand <= *most),
        };
        let verdict = if met { "met" } else { "**missed**" };
        let (one, other) = (show(sdk, *unit), show(by_hand, *unit));
        let _ = writeln!(
            page,
            "| {title} | {one} | {other} | {:.2} | {more} | at most {wanted} | {verdict} |",
            sdk / by_hand
        );
    }
}

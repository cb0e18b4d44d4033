//! The command line of Restwright; all of its work is done by the library.

#[cfg(feature = "mimalloc")]
mod allocator;
mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "mimalloc")]
    allocator::configure();
    cli::run()
}

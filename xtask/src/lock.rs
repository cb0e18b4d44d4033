//! One run at a time: two would delete each other's crates.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::project::cannot;

/// The file that says that a run is going on; it goes with the run.
pub struct Lock {
    file: PathBuf,
}

impl Lock {
    /// Fails if another run has it; one that was killed does not count.
    pub fn take(file: &Path, chore: &str) -> Result<Self, Failure> {
        if let Ok(process) = fs::read_to_string(file)
            && Path::new("/proc").join(&process).is_dir()
        {
            return Err(Failure::Fault(format!("{chore} is being run by process {process}: wait until it is done")));
        }
        fs::write(file, std::process::id().to_string()).map_err(|error| cannot("write", file, &error))?;
        Ok(Self { file: file.to_owned() })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Nothing is lost if it stays: the process that it names is gone.
        let _ = fs::remove_file(&self.file);
    }
}

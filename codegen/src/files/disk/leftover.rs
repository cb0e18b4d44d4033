//! What an interrupted run has left behind.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// What the temporary folder of a run is called begins so, and goes on with the number of its process.
const PREFIX: &str = ".restwright-";

/// A run that is older has ended, whatever process has its number now.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// What the temporary folder of this run is called begins so.
pub(super) fn prefix() -> String {
    format!("{PREFIX}{}-", std::process::id())
}

/// Removes from a folder the temporary ones of runs that have ended without doing so. What cannot be removed does no
/// harm.
pub(super) fn clear(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let rest = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
        // A link is no folder of ours.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if let Some(rest) = rest.filter(|_| is_folder)
            && (has_ended(rest) || is_old(&entry))
        {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether the process with this number is gone, as far as the system says.
fn has_ended(rest: &str) -> bool {
    let process = rest.split_once('-').and_then(|(process, _)| process.parse::<u32>().ok());
    let processes = Path::new("/proc");
    process.is_some_and(|process| processes.join("self").exists() && !processes.join(process.to_string()).exists())
}

fn is_old(entry: &fs::DirEntry) -> bool {
    let modified = entry.metadata().and_then(|metadata| metadata.modified());
    modified.is_ok_and(|modified| modified.elapsed().is_ok_and(|age| age > MAX_AGE))
}

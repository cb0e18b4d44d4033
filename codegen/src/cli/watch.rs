//! `restwright generate --watch`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use super::args::Generate;
use super::console::Console;
use super::target::{self, CONFIG, Target};
use super::{Failure, generate};

/// How often the files are looked at. Editors replace files, containers and networks announce no change: to look at
/// a few files again works everywhere.
const PAUSE: Duration = Duration::from_millis(250);

/// Generates, and once more whenever a file changes that was read. It ends when it is interrupted.
pub fn run(args: &Generate, console: &Console) -> Result<(), Failure> {
    // What is wrong with the command line will not change.
    let mut targets = target::all(args);
    if let Err(failure @ Failure::Usage(_)) = targets {
        return Err(failure);
    }
    if let Some(spec) = args.spec.as_deref().filter(|spec| !spec.is_file()) {
        return Err(Failure::Usage(format!("{} cannot be watched: it is no file", spec.display())));
    }
    loop {
        let mut read = vec![args.config.clone().unwrap_or_else(|| CONFIG.into())];
        read.extend(
            targets
                .iter()
                .flatten()
                .flat_map(|target: &Target| target.config.overlays.iter().cloned().chain([target.spec.clone()])),
        );
        let before = states(&read);
        let made = targets.and_then(|targets| generate::each(args, &targets, console, &mut read));
        if let Err(failure) = made {
            super::report(&failure, console);
        }
        // What changed while it was read counts as well.
        let mut known = states(&read);
        known.extend(before);
        console.progress("waiting for a change");
        while states(known.keys()) == known {
            sleep(PAUSE);
        }
        targets = target::all(args);
    }
}

/// When a file was changed, and how long it is; nothing where it is not.
type State = Option<(SystemTime, u64)>;

fn states<'p>(paths: impl IntoIterator<Item = &'p PathBuf>) -> BTreeMap<PathBuf, State> {
    paths.into_iter().map(|path| (path.clone(), state(path))).collect()
}

fn state(path: &Path) -> State {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

//! Compares the folder with the files, once, for whoever writes, previews or checks.

use std::collections::{BTreeMap, BTreeSet};

use super::folder::Folder;
use super::look::Found;
use super::{Difference, DiskError, Kind, Scope, Written, diff};
use crate::files::{Files, Hash, MANIFEST, Manifest};

/// A file that shall be in the folder.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub(super) hash: Hash,
    pub(super) length: usize,
    /// Whether it was found there, with these contents.
    pub(super) is_there: bool,
}

/// How one path of the folder compares with the files.
enum State {
    Missing,
    Same,
    Changed {
        old: Vec<u8>,
        edited: bool,
    },
    Orphan {
        edited: bool,
    },
    /// Not to be overwritten: the contents, if it is a file, and what stands in the way.
    Foreign {
        old: Option<Vec<u8>>,
        obstacle: String,
    },
}

/// The folder as it is and as it shall be.
pub(super) struct Survey<'a> {
    folder: &'a Folder,
    /// The list that will be there.
    pub(super) listed: Manifest,
    wanted: BTreeMap<String, Wanted>,
    states: BTreeMap<String, State>,
}

impl Wanted {
    pub(super) fn of(contents: &[u8]) -> Self {
        Self { hash: Hash::of(contents), length: contents.len(), is_there: false }
    }

    fn is(&self, old: &[u8]) -> bool {
        self.length == old.len() && self.hash == Hash::of(old)
    }
}

impl<'a> Survey<'a> {
    pub(super) fn of(folder: &'a Folder, mut wanted: BTreeMap<String, Wanted>) -> Result<Self, DiskError> {
        let listed: Manifest = wanted.iter().map(|(path, wanted)| (path.clone(), wanted.hash)).collect();
        if !wanted.is_empty() {
            wanted.insert(MANIFEST.to_owned(), Wanted::of(listed.to_string().as_bytes()));
        }
        let mut survey = Self { folder, listed, wanted, states: BTreeMap::new() };
        survey.find_orphans()?;
        survey.find_wanted()?;
        Ok(survey)
    }

    fn find_orphans(&mut self) -> Result<(), DiskError> {
        for path in self.folder.present.iter().filter(|path| !self.wanted.contains_key(*path)) {
            let edited = match self.folder.look(path) {
                Ok(Found::File(old)) => self.folder.is_edited(path, &old),
                // In a folder that is wholly ours, a link or a pipe is removed as any other stray file is.
                Ok(_) | Err(DiskError::Link(_)) if self.folder.scope == Scope::Whole => false,
                Ok(_) => continue,
                Err(error) => return Err(error),
            };
            self.states.insert(path.clone(), State::Orphan { edited });
        }
        Ok(())
    }

    fn find_wanted(&mut self) -> Result<(), DiskError> {
        let mut found = Vec::with_capacity(self.wanted.len());
        for (path, wanted) in &self.wanted {
            found.push((path.clone(), if wanted.is_there { State::Same } else { self.find(path, wanted)? }));
        }
        self.states.extend(found);
        Ok(())
    }

    fn find(&self, path: &str, wanted: &Wanted) -> Result<State, DiskError> {
        Ok(match self.folder.look(path)? {
            Found::Nothing => State::Missing,
            Found::File(old) if wanted.is(&old) => State::Same,
            Found::File(old) if self.folder.may_replace(path) => {
                State::Changed { edited: self.folder.is_edited(path, &old), old }
            }
            Found::File(old) => State::Foreign { old: Some(old), obstacle: path.to_owned() },
            Found::Folder => self.folder_in_the_way(path)?,
            Found::Obstacle(obstacle) if self.is_orphan(&obstacle) => State::Missing,
            Found::Obstacle(obstacle) => State::Foreign { old: None, obstacle },
        })
    }

    /// A folder gives way to a file only when all that it holds is about to be removed.
    fn folder_in_the_way(&self, path: &str) -> Result<State, DiskError> {
        let foreign = self.folder.walk(path)?.into_iter().find(|inner| !self.is_orphan(inner));
        Ok(foreign.map_or(State::Missing, |obstacle| State::Foreign { old: None, obstacle }))
    }

    fn is_orphan(&self, path: &str) -> bool {
        matches!(self.states.get(path), Some(State::Orphan { .. }))
    }

    /// Fails when a file that is not owned would have to go.
    pub(super) fn refuse_foreign(&self) -> Result<(), DiskError> {
        let obstacle = |state: &State| match state {
            State::Foreign { obstacle, .. } => Some(obstacle.clone()),
            _ => None,
        };
        let mut foreign: BTreeSet<_> = self.states.values().filter_map(obstacle).collect();
        if self.folder.scope == Scope::Adopted && !self.states.values().any(|state| matches!(state, State::Same)) {
            // Nothing says that this was ever a folder of ours.
            foreign.extend(self.adopted().map(str::to_owned));
        }
        if foreign.is_empty() {
            return Ok(());
        }
        Err(DiskError::NotOwned(self.folder.dir.clone(), foreign.into_iter().collect()))
    }

    /// The files that are replaced though no list has them.
    fn adopted(&self) -> impl Iterator<Item = &str> {
        let changed = self.states.iter().filter(|(_, state)| matches!(state, State::Changed { .. }));
        let paths = changed.map(|(path, _)| path.as_str()).filter(|path| *path != MANIFEST);
        paths.filter(|path| self.folder.scope == Scope::Adopted && !self.folder.owned.owns(path))
    }

    pub(super) fn has_changes(&self) -> bool {
        self.states.values().any(|state| !matches!(state, State::Same))
    }

    /// The files to be written, the list of owned files last, as it vouches for the others.
    pub(super) fn to_write(&self) -> impl Iterator<Item = &str> {
        let changed = |path: &&str| matches!(self.states.get(*path), Some(State::Missing | State::Changed { .. }));
        let paths = self.wanted.keys().map(String::as_str).filter(changed);
        let (list, files): (Vec<_>, Vec<_>) = paths.partition(|path| *path == MANIFEST);
        files.into_iter().chain(list)
    }

    /// The files to be removed, the list of owned files last.
    pub(super) fn to_remove(&self) -> impl Iterator<Item = &str> {
        let orphans = self.states.keys().map(String::as_str).filter(|path| self.is_orphan(path));
        let (list, files): (Vec<_>, Vec<_>) = orphans.partition(|path| *path == MANIFEST);
        files.into_iter().chain(list)
    }

    /// How the folder differs from these files, which are those that are wanted.
    pub(super) fn differences(&self, files: &Files) -> Vec<Difference> {
        let list = self.listed.to_string();
        let contents = |path: &str| files.get(path).unwrap_or(list.as_bytes());
        let difference = |(path, state): (&String, &State)| {
            let (kind, diff) = match state {
                State::Same => return None,
                State::Missing => (Kind::Missing, String::new()),
                State::Orphan { .. } => (Kind::Orphan, String::new()),
                State::Foreign { old: None, .. } => (Kind::Changed, String::new()),
                State::Changed { old, .. } | State::Foreign { old: Some(old), .. } => {
                    let name = self.folder.dir.join(path).display().to_string();
                    (Kind::Changed, diff::unified(&name, old, contents(path)))
                }
            };
            Some(Difference { path: path.clone(), kind, diff })
        };
        self.states.iter().filter_map(difference).collect()
    }

    pub(super) fn summary(&self) -> Written {
        let adopted = self.adopted().map(str::to_owned).collect();
        let mut written = Written { adopted, ..Written::default() };
        for (path, state) in &self.states {
            match state {
                State::Missing => written.created += 1,
                State::Same | State::Foreign { .. } => written.unchanged += 1,
                State::Changed { .. } => written.replaced += 1,
                State::Orphan { .. } => written.removed += 1,
            }
            if let State::Changed { edited: true, .. } | State::Orphan { edited: true } = state {
                written.edited.push(path.clone());
            }
        }
        written
    }
}

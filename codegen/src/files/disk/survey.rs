//! Compares the folder with the files, once, for whoever writes, previews or checks.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::look::{Found, look, walk};
use super::{Difference, DiskError, Kind, Scope, Written, diff};
use crate::files::{Files, MANIFEST, Manifest};

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
    /// The folder as the caller calls it.
    dir: &'a Path,
    /// The folder with all links resolved, if it exists.
    root: Option<PathBuf>,
    scope: Scope,
    /// The list found in the folder.
    pub(super) owned: Manifest,
    /// The list that will be there.
    pub(super) listed: Manifest,
    wanted: BTreeMap<&'a str, Cow<'a, [u8]>>,
    states: BTreeMap<String, State>,
}

impl<'a> Survey<'a> {
    pub(super) fn of(dir: &'a Path, files: &'a Files, scope: Scope) -> Result<Self, DiskError> {
        let root = dir.exists().then(|| dir.canonicalize()).transpose().map_err(DiskError::io("resolve", dir))?;
        let mut wanted: BTreeMap<_, _> = files.iter().map(|(path, bytes)| (path, Cow::Borrowed(bytes))).collect();
        let listed = files.manifest();
        if !files.is_empty() {
            wanted.insert(MANIFEST, Cow::Owned(listed.to_string().into_bytes()));
        }
        let mut survey = Self { dir, root, scope, owned: Manifest::default(), listed, wanted, states: BTreeMap::new() };
        if let Found::File(list) = survey.look(MANIFEST)? {
            survey.owned = Manifest::parse(&String::from_utf8_lossy(&list));
        }
        survey.find_orphans()?;
        survey.find_wanted()?;
        Ok(survey)
    }

    fn look(&self, path: &str) -> Result<Found, DiskError> {
        self.root.as_deref().map_or(Ok(Found::Nothing), |root| look(root, path))
    }

    fn find_orphans(&mut self) -> Result<(), DiskError> {
        let Some(root) = &self.root else { return Ok(()) };
        let mut present = match self.scope {
            Scope::Whole => walk(root, "")?,
            Scope::Listed => self.owned.paths().chain([MANIFEST]).map(str::to_owned).collect(),
        };
        present.retain(|path| !self.wanted.contains_key(path.as_str()));
        for path in present {
            let edited = match self.look(&path) {
                Ok(Found::File(old)) => self.is_edited(&path, &old),
                // In a folder that is wholly ours, a link or a pipe is removed as any other stray file is.
                Ok(_) | Err(DiskError::Link(_)) if self.scope == Scope::Whole => false,
                Ok(_) => continue,
                Err(error) => return Err(error),
            };
            self.states.insert(path, State::Orphan { edited });
        }
        Ok(())
    }

    fn find_wanted(&mut self) -> Result<(), DiskError> {
        let mut found = Vec::with_capacity(self.wanted.len());
        for (path, new) in &self.wanted {
            let state = match self.look(path)? {
                Found::Nothing => State::Missing,
                Found::File(old) if old[..] == new[..] => State::Same,
                Found::File(old) if self.may_replace(path) => {
                    State::Changed { edited: self.is_edited(path, &old), old }
                }
                Found::File(old) => State::Foreign { old: Some(old), obstacle: (*path).to_owned() },
                Found::Folder => self.folder_in_the_way(path)?,
                Found::Obstacle(obstacle) if self.is_orphan(&obstacle) => State::Missing,
                Found::Obstacle(obstacle) => State::Foreign { old: None, obstacle },
            };
            found.push(((*path).to_owned(), state));
        }
        self.states.extend(found);
        Ok(())
    }

    /// A folder gives way to a file only when all that it holds is about to be removed.
    fn folder_in_the_way(&self, path: &str) -> Result<State, DiskError> {
        let inner = self.root.as_deref().map_or(Ok(Vec::new()), |root| walk(root, path))?;
        let foreign = inner.into_iter().find(|inner| !self.is_orphan(inner));
        Ok(foreign.map_or(State::Missing, |obstacle| State::Foreign { old: None, obstacle }))
    }

    fn may_replace(&self, path: &str) -> bool {
        self.scope == Scope::Whole || path == MANIFEST || self.owned.owns(path)
    }

    fn is_edited(&self, path: &str, old: &[u8]) -> bool {
        self.owned.owns(path) && !self.owned.knows(path, old)
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
        let foreign: BTreeSet<_> = self.states.values().filter_map(obstacle).collect();
        if foreign.is_empty() {
            return Ok(());
        }
        Err(DiskError::NotOwned(self.dir.to_owned(), foreign.into_iter().collect()))
    }

    pub(super) fn has_changes(&self) -> bool {
        self.states.values().any(|state| !matches!(state, State::Same))
    }

    /// Whether the folder is empty, or still to be made.
    pub(super) fn is_new(&self) -> bool {
        let is_empty = |root: &Path| root.read_dir().is_ok_and(|mut entries| entries.next().is_none());
        self.root.as_deref().is_none_or(is_empty)
    }

    /// The folder with all links resolved, or as the caller calls it if it is still to be made.
    pub(super) fn root(&self) -> &Path {
        self.root.as_deref().unwrap_or(self.dir)
    }

    /// The files to be written, the list of owned files last, as it vouches for the others.
    pub(super) fn to_write(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let changed = |path: &&str| matches!(self.states.get(*path), Some(State::Missing | State::Changed { .. }));
        let (list, files): (Vec<_>, Vec<_>) = self.wanted.keys().copied().filter(changed).partition(|p| *p == MANIFEST);
        files.into_iter().chain(list).map(|path| (path, &*self.wanted[path]))
    }

    /// The files to be removed, the list of owned files last.
    pub(super) fn to_remove(&self) -> impl Iterator<Item = &str> {
        let orphans = self.states.keys().map(String::as_str).filter(|path| self.is_orphan(path));
        let (list, files): (Vec<_>, Vec<_>) = orphans.partition(|path| *path == MANIFEST);
        files.into_iter().chain(list)
    }

    pub(super) fn differences(&self) -> Vec<Difference> {
        let difference = |(path, state): (&String, &State)| {
            let (kind, diff) = match state {
                State::Same => return None,
                State::Missing => (Kind::Missing, String::new()),
                State::Orphan { .. } => (Kind::Orphan, String::new()),
                State::Foreign { old: None, .. } => (Kind::Changed, String::new()),
                State::Changed { old, .. } | State::Foreign { old: Some(old), .. } => {
                    let name = self.dir.join(path).display().to_string();
                    (Kind::Changed, diff::unified(&name, old, &self.wanted[path.as_str()]))
                }
            };
            Some(Difference { path: path.clone(), kind, diff })
        };
        self.states.iter().filter_map(difference).collect()
    }

    pub(super) fn summary(&self) -> Written {
        let mut written = Written::default();
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

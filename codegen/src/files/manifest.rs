//! The list of files that Restwright owns in a folder.

use std::collections::BTreeSet;
use std::fmt;

use super::path;

/// The name of the list in the output folder.
pub const MANIFEST: &str = ".restwright";

/// A fingerprint of contents: FNV-1a of 128 bits.
///
/// It tells whether a file was edited, no more: nobody gains anything by forging it, and it is short enough to be
/// written out here, so that it is the same for every version of Restwright and on every platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(u128);

impl Hash {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

    /// The fingerprint of these bytes.
    pub fn of(contents: &[u8]) -> Self {
        Self(contents.iter().fold(Self::OFFSET, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(Self::PRIME)))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Paths with fingerprints: one line a file, no dates and no versions, so that two branches merge line by line.
///
/// A path may be listed more than once: while a folder is being written, its old and its new contents both belong
/// to Restwright, and a merge may leave both sides' lines as well.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    entries: BTreeSet<(String, Hash)>,
}

impl Manifest {
    /// Reads a list. Lines that are none of ours, conflict markers for instance, and paths that could lead outside
    /// are skipped: what is not listed is not owned, so that a damaged list can only make writing more careful.
    pub fn parse(text: &str) -> Self {
        text.lines().filter_map(Self::entry).collect()
    }

    fn entry(line: &str) -> Option<(String, Hash)> {
        let (hash, path) = line.split_once("  ")?;
        let digits = hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let hash = u128::from_str_radix(hash, 16).ok().filter(|_| digits)?;
        path::check(path).ok()?;
        Some((path.to_owned(), Hash(hash)))
    }

    /// Whether the file is listed.
    pub fn owns(&self, path: &str) -> bool {
        self.hashes(path).next().is_some()
    }

    /// Whether the file is listed with these contents.
    pub fn knows(&self, path: &str, contents: &[u8]) -> bool {
        let hash = Hash::of(contents);
        self.hashes(path).any(|known| known == hash)
    }

    fn hashes<'a>(&'a self, path: &str) -> impl Iterator<Item = Hash> + use<'a> {
        let lowest = (path.to_owned(), Hash(0));
        let highest = (path.to_owned(), Hash(u128::MAX));
        self.entries.range(lowest..=highest).map(|(_, hash)| *hash)
    }

    /// The listed paths, sorted, each once.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let mut last = None;
        self.entries.iter().map(|(path, _)| path.as_str()).filter(move |path| last.replace(*path) != Some(*path))
    }

    /// What either list holds.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        self.entries.extend(other.entries);
        self
    }

    /// Whether nothing is listed.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl FromIterator<(String, Hash)> for Manifest {
    fn from_iter<I: IntoIterator<Item = (String, Hash)>>(entries: I) -> Self {
        Self { entries: entries.into_iter().collect() }
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, hash) in &self.entries {
            writeln!(f, "{hash}  {path}")?;
        }
        Ok(())
    }
}

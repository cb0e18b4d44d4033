//! Which paths a generated file may have.

use std::collections::BTreeMap;
use std::fmt;

use super::MANIFEST;

/// Names in the output folder that belong to somebody else: to Restwright's own list, to Cargo, to git.
pub(super) const RESERVED: [&str; 4] = [MANIFEST, "target", "Cargo.lock", ".git"];

/// Why a path was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathError {
    /// The file exists already.
    Taken(String),
    /// Two spellings that are one file or folder where case is ignored, as on Windows and macOS.
    Clash(String, String),
    /// One path is a file and, at the same time, the folder of another one.
    FileAndFolder(String),
    /// The path is not a plain relative one; the text says what is wrong with it.
    Hostile(String, &'static str),
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(path) => write!(f, "{path:?} is written twice"),
            Self::Clash(one, other) => write!(f, "{one:?} and {other:?} are the same where case is ignored"),
            Self::FileAndFolder(path) => write!(f, "{path:?} is both a file and a folder"),
            Self::Hostile(path, fault) => write!(f, "{path:?} is no path for a generated file: it {fault}"),
        }
    }
}

impl std::error::Error for PathError {}

/// Refuses every path that is not plain, relative and the same on all platforms.
pub(super) fn check(path: &str) -> Result<(), PathError> {
    let fault = if path.is_empty() {
        Some("is empty")
    } else if path.starts_with('/') {
        Some("is absolute")
    } else if path.chars().any(|c| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        Some("holds a control character")
    } else if path.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) {
        // A backslash separates folders on Windows, a colon follows a drive or precedes a stream.
        Some("holds a character with a meaning on Windows")
    } else {
        path.split('/').find_map(part_fault).or_else(|| reserved(path).then_some("belongs to another tool"))
    };
    fault.map_or(Ok(()), |fault| Err(PathError::Hostile(path.to_owned(), fault)))
}

fn part_fault(part: &str) -> Option<&'static str> {
    match part {
        "" => Some("has an empty part"),
        "." | ".." => Some("has a part that is `.` or `..`"),
        _ if part.ends_with(['.', ' ']) => Some("has a part whose last character Windows drops"),
        _ => None,
    }
}

fn reserved(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    RESERVED.iter().any(|name| name.eq_ignore_ascii_case(first))
}

/// How each file and folder is spelt, by its lower-case form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Spellings(BTreeMap<String, Spelling>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Spelling {
    exact: String,
    folder: bool,
}

impl Spellings {
    /// Takes the path for a file, and the folders above it for folders; takes nothing when that clashes.
    pub(super) fn claim(&mut self, path: &str) -> Result<(), PathError> {
        let folders = path.match_indices('/').map(|(end, _)| (&path[..end], true));
        let claims: Vec<_> = folders.chain([(path, false)]).collect();
        for (claim, folder) in &claims {
            self.check(claim, *folder)?;
        }
        for (claim, folder) in claims {
            self.0.insert(claim.to_lowercase(), Spelling { exact: claim.to_owned(), folder });
        }
        Ok(())
    }

    fn check(&self, claim: &str, folder: bool) -> Result<(), PathError> {
        let Some(held) = self.0.get(&claim.to_lowercase()) else { return Ok(()) };
        if held.exact != claim {
            Err(PathError::Clash(held.exact.clone(), claim.to_owned()))
        } else if held.folder != folder {
            Err(PathError::FileAndFolder(claim.to_owned()))
        } else if folder {
            Ok(())
        } else {
            Err(PathError::Taken(claim.to_owned()))
        }
    }
}

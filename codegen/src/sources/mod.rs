//! The document and the files that it refers to, as text: all that a run may read.
//!
//! A [`Sources`] is complete before generation begins, so that generation is pure and a document can never make it read
//! anything that it was not given. [`Sources::load`] collects the files: it looks for `$ref` in what it has read, asks
//! [`Access`] whether the file may be read, and goes on with that file. What may not or cannot be read is noted, and
//! becomes an error only where the reference is followed.

mod access;
mod disk;
mod load;
pub(crate) mod location;
#[cfg(feature = "remote")]
mod remote;
mod scan;
mod trees;

use std::sync::Mutex;

pub use access::Access;
pub use disk::{Disk, read_up_to};
pub use load::{Fetched, LoadError, Reader};
pub use location::Location;
pub(crate) use trees::Trees;

use crate::diagnostic::Diagnostics;
use crate::hash::HashMap;
use crate::tree::MAX_LENGTH;
use crate::tree::position::Position;

/// A file among the [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

impl FileId {
    /// The document itself, as opposed to what it refers to.
    pub const ROOT: Self = Self(0);
}

/// The texts of a run.
#[derive(Debug)]
pub struct Sources {
    files: Vec<File>,
    /// Those of the files that are overlays of the document, in the order in which they are applied.
    overlays: Vec<FileId>,
}

#[derive(Debug)]
struct File {
    name: String,
    text: String,
    /// What was read for its references, until a run takes it.
    parsed: Mutex<Option<trees::Parsed>>,
    /// Where the references of this file lead, by their text up to the `#`.
    links: HashMap<String, Link>,
}

impl File {
    fn new(name: String, text: String) -> Self {
        Self { name, text, parsed: Mutex::default(), links: HashMap::default() }
    }
}

/// Where a reference to another file leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Link {
    /// To a file that was read.
    File(FileId),
    /// Nowhere.
    Refused(Refusal),
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong, to follow the text of the reference.
    pub fault: String,
    /// What to do about it.
    pub remedy: String,
}

impl Refusal {
    /// A refusal.
    pub fn new(fault: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { fault: fault.into(), remedy: remedy.into() }
    }
}

impl Sources {
    /// A single document; `name` is what diagnostics call it.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { files: vec![File::new(name.into(), text.into())], overlays: Vec::new() }
    }

    /// A single document as it was read.
    ///
    /// # Errors
    /// The bytes are no UTF-8: the diagnostic has the position of the first one that is not. Or they are too many.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostics> {
        let name = name.into();
        let text = text_of(&name, bytes)?;
        Ok(Self::from_text(name, text))
    }

    /// Adds an overlay (OpenAPI Overlay 1.0 or 1.1), applied to the document after those that were added before.
    /// References in what it inserts are relative to the document: [`Self::with_references`] comes after it.
    ///
    /// # Errors
    /// As of [`Self::from_bytes`]. What is wrong with the overlay itself is found when it is applied.
    #[cfg(feature = "overlays")]
    pub fn with_overlay(mut self, name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostics> {
        let name = name.into();
        let text = text_of(&name, bytes)?;
        self.overlays.push(FileId(self.files.len()));
        self.files.push(File::new(name, text));
        Ok(self)
    }

    /// Overlays need the feature `overlays`.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "overlays"))]
    pub fn with_overlay(self, name: impl Into<String>, _bytes: Vec<u8>) -> Result<Self, Diagnostics> {
        let (fault, remedy) = ("overlays are left out of this build", "build restwright with the feature `overlays`");
        Err(Diagnostics::only(&name.into(), Position::default(), String::new(), fault.to_owned(), remedy))
    }

    /// The finding about a document that is longer than [`MAX_LENGTH`], which need not be read to the end.
    pub fn too_long(name: impl AsRef<str>) -> Diagnostics {
        let fault = format!("the file is too long: more than {} MB are not read", MAX_LENGTH >> 20);
        let remedy = "check that this is the OpenAPI document itself; split it with $ref if it is";
        Diagnostics::only(name.as_ref(), Position::default(), String::new(), fault, remedy)
    }

    /// A document that the caller already holds as [`openapiv3::OpenAPI`].
    ///
    /// # Errors
    /// The document cannot be written as JSON.
    pub fn from_openapiv3(document: &openapiv3::OpenAPI) -> Result<Self, serde_json::Error> {
        Ok(Self::from_text("<openapiv3>", serde_json::to_string_pretty(document)?))
    }

    /// Every file, the document first.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.files.len()).map(FileId)
    }

    /// What diagnostics call the file.
    pub fn name(&self, file: FileId) -> &str {
        &self.files[file.0].name
    }

    /// The text of the file.
    pub fn text(&self, file: FileId) -> &str {
        &self.files[file.0].text
    }

    /// The overlays, in the order in which they are applied.
    pub(crate) fn overlays(&self) -> &[FileId] {
        &self.overlays
    }

    /// Where a reference of `file` leads whose text up to the `#` is `base`; `None` where nobody has looked.
    pub(crate) fn link(&self, file: FileId, base: &str) -> Option<&Link> {
        self.files[file.0].links.get(base)
    }
}

/// The text of a file.
fn text_of(name: &str, bytes: Vec<u8>) -> Result<String, Diagnostics> {
    if bytes.len() > MAX_LENGTH {
        return Err(Sources::too_long(name));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let read = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
        let remedy = "OpenAPI documents are JSON or YAML in UTF-8: check the path, or convert the file";
        let fault = "the file is no UTF-8 text".to_owned();
        Diagnostics::only(name, Position::after(&read), String::new(), fault, remedy)
    })
}

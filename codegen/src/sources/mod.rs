//! The document and the files that it refers to, as text: all that a run may read.
//!
//! Nothing here touches the disk or the network: the caller reads, so that generation is pure and a document can
//! never make it read anything that it was not given.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::tree::position::Position;

/// A file among the [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

impl FileId {
    /// The document itself, as opposed to what it refers to.
    pub const ROOT: Self = Self(0);
}

/// The texts of a run.
#[derive(Debug, Clone)]
pub struct Sources {
    files: Vec<File>,
}

#[derive(Debug, Clone)]
struct File {
    name: String,
    text: String,
}

impl Sources {
    /// A single document; `name` is what diagnostics call it.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { files: vec![File { name: name.into(), text: text.into() }] }
    }

    /// A single document as it was read.
    ///
    /// # Errors
    /// The bytes are no UTF-8: the diagnostic has the position of the first one that is not.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostics> {
        let name = name.into();
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self::from_text(name, text)),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let read = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
                Err(Diagnostics {
                    list: vec![Diagnostic {
                        severity: Severity::Error,
                        file: name,
                        position: Some(Position::after(&read)),
                        pointer: String::new(),
                        fault: "the file is no UTF-8 text".to_owned(),
                        remedy: "OpenAPI documents are JSON or YAML in UTF-8: check the path, or convert the file"
                            .to_owned(),
                    }],
                    omitted: 0,
                })
            }
        }
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
}

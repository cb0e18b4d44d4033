use crate::runtime::{File, json};

/// The schema `AddDocumentBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddDocumentBody {
    pub file: File,
    pub title: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AddDocumentBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(file: impl Into<File>, title: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            title: title.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(AddDocumentBody {
    file: required "file",
    title: required "title",
    ..unknown_members
});

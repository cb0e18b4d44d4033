use crate::runtime::{File, IntoList, json};

/// The schema `Upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    pub file: File,
    pub note: Option<String>,
    pub attributes: Option<UploadAttributes>,
    pub pictures: Option<Vec<File>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Upload {
    /// A value of the required properties.
    #[must_use]
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<UploadAttributes>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }

    #[must_use]
    pub fn pictures<How>(mut self, pictures: impl IntoList<File, How>) -> Self {
        self.pictures = Some(IntoList::into_list(pictures));
        self
    }
}

json::object!(Upload {
    file: required "file",
    note: optional "note",
    attributes: optional "attributes",
    pictures: optional "pictures",
    ..unknown_members
});

/// The schema `UploadAttributes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadAttributes {
    pub colour: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UploadAttributes {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

json::object!(UploadAttributes {
    colour: optional "colour",
    ..unknown_members
});

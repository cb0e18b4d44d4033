use crate::runtime::{File, IntoList, json};

/// The schema `UploadOwnerBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadOwnerBody {
    pub photo: File,
    pub words: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UploadOwnerBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(photo: impl Into<File>) -> Self {
        Self {
            photo: photo.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn words<How>(mut self, words: impl IntoList<String, How>) -> Self {
        self.words = Some(IntoList::into_list(words));
        self
    }
}

json::object!(UploadOwnerBody {
    photo: required "photo",
    words: optional "words",
    ..unknown_members
});

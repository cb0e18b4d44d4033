use crate::runtime::{File, json};

/// The schema `UpdateNoteMultipartBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNoteMultipartBody {
    /// The property `picture`.
    pub picture: Option<File>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UpdateNoteMultipartBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `picture`.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<File>) -> Self {
        self.picture = Some(picture.into());
        self
    }
}

json::object!(UpdateNoteMultipartBody {
    picture: optional "picture",
    ..unknown_members
});

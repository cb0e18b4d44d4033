use crate::runtime::{File, json};

/// The schema `SetPictureBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPictureBody {
    /// The picture itself.
    pub picture: File,
    /// What it shows.
    pub caption: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetPictureBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(picture: impl Into<File>) -> Self {
        Self {
            picture: picture.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

json::object!(SetPictureBody {
    picture: required "picture",
    caption: optional "caption",
    ..unknown_members
});

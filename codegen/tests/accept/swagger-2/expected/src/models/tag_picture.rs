use crate::runtime::{IntoList, json};

/// The schema `TagPictureBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagPictureBody {
    pub tags: Vec<String>,
    pub more: Option<Vec<String>>,
    /// What it shows.
    pub caption: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl TagPictureBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(tags: impl IntoList<String, How>) -> Self {
        Self {
            tags: IntoList::into_list(tags),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn more<How>(mut self, more: impl IntoList<String, How>) -> Self {
        self.more = Some(IntoList::into_list(more));
        self
    }

    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

json::object!(TagPictureBody {
    tags: required "tags",
    more: optional "more",
    caption: optional "caption",
    ..unknown_members
});

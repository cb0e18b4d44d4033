use crate::runtime::{collect, json};

/// The schema `TagPictureBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagPictureBody {
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `more`.
    pub more: Option<Vec<String>>,
    /// What it shows.
    pub caption: Option<String>,
}

impl TagPictureBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: collect::list(tags),
            ..json::Read::blank()
        }
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.more = Some(collect::list(more));
        self
    }

    /// Sets `caption`.
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
});

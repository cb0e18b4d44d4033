use crate::runtime::json;

/// The schema `Feed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Feed {
    pub title: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Feed {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

json::object!(Feed {
    title: optional "title",
    ..unknown_members
});

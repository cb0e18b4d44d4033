use crate::runtime::json;

/// The schema `Feed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Feed {
    /// The property `title`.
    pub title: Option<String>,
}

impl Feed {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

json::object!(Feed {
    title: optional "title",
});

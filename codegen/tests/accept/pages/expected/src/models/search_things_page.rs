use crate::runtime::json;

/// The schema `SearchThingsPage`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsPage {
    /// The property `after`.
    pub after: Option<String>,
    /// The property `size`.
    ///
    /// Default: `2`.
    pub size: Option<i64>,
}

impl SearchThingsPage {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

json::object!(SearchThingsPage {
    after: optional "after",
    size: optional "size",
});

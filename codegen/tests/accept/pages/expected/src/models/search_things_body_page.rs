use crate::runtime::json;

/// The schema `SearchThingsBodyPage`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsBodyPage {
    /// The property `after`.
    pub after: Option<String>,
    /// The property `size`.
    ///
    /// Default: `2`.
    pub size: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SearchThingsBodyPage {
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

json::object!(SearchThingsBodyPage {
    after: optional "after",
    size: optional "size",
    ..unknown_members
});

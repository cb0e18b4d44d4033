use crate::runtime::json;

/// The schema `SearchByCursorBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchByCursorBody {
    /// The property `cursor`.
    pub cursor: Option<String>,
}

impl SearchByCursorBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

json::object!(SearchByCursorBody {
    cursor: optional "cursor",
});

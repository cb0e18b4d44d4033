use crate::runtime::json;

/// Other
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusOther {
    /// The property `note`.
    pub note: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StatusOther {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

json::object!(StatusOther {
    note: optional "note",
    ..unknown_members
});

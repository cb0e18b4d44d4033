use crate::runtime::json;

/// What all have.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Alias {
    /// Read-only: the server sets it.
    pub id: Option<String>,
    pub note: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Alias {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

json::object!(Alias {
    id: optional "id",
    note: optional "note",
    ..unknown_members
});

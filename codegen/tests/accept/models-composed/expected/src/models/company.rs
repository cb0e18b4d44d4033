use crate::runtime::json;

/// A company.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Company {
    /// Read-only: the server sets it.
    pub id: Option<String>,
    pub note: Option<String>,
    pub vat: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Company {
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

    #[must_use]
    pub fn vat(mut self, vat: impl Into<String>) -> Self {
        self.vat = Some(vat.into());
        self
    }
}

json::object!(Company {
    id: optional "id",
    note: optional "note",
    vat: optional "vat",
    ..unknown_members
});

use crate::runtime::json;

/// What all have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Read-only: the server sets it.
    pub id: Option<String>,
    /// Maximum length in characters: `10`.
    pub note: String,
    /// The full name.
    pub name: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Customer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(note: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            name: name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(Customer {
    id: optional "id",
    note: required "note",
    name: required "name",
    ..unknown_members
});

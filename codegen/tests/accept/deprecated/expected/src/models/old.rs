use crate::runtime::json;

/// The schema `Old`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub struct Old {
    /// The property `id`.
    #[deprecated]
    pub id: String,
    /// The property `name`.
    #[deprecated]
    pub name: Option<String>,
    /// The property `fine`.
    pub fine: Option<String>,
    /// The property `older`.
    #[deprecated]
    pub older: Option<Box<Old>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Old {
    /// A value of the required properties.
    #[must_use]
    #[deprecated]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    #[deprecated]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `fine`.
    #[must_use]
    pub fn fine(mut self, fine: impl Into<String>) -> Self {
        self.fine = Some(fine.into());
        self
    }

    /// Sets `older`.
    #[must_use]
    #[deprecated]
    pub fn older(mut self, older: impl Into<Old>) -> Self {
        self.older = Some(Box::new(older.into()));
        self
    }
}

json::object!(Old {
    id: required "id",
    name: optional "name",
    fine: optional "fine",
    older: optional "older",
    ..unknown_members
});

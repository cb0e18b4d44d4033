use crate::runtime::json;

/// The schema `Old`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub struct Old {
    #[deprecated]
    pub id: String,
    #[deprecated]
    pub name: Option<String>,
    pub fine: Option<String>,
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

    #[must_use]
    #[deprecated]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn fine(mut self, fine: impl Into<String>) -> Self {
        self.fine = Some(fine.into());
        self
    }

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

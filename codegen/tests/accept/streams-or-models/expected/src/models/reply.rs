use crate::runtime::json;

/// The schema `Reply`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply {
    /// The property `id`.
    pub id: String,
    /// The property `error`.
    pub error: Option<super::Fault>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Reply {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<super::Fault>) -> Self {
        self.error = Some(error.into());
        self
    }
}

json::object!(Reply {
    id: required "id",
    error: optional "error",
    ..unknown_members
});

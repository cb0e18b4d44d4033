use crate::runtime::json;

/// The schema `Run`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Run {
    /// The property `id`.
    pub id: String,
    /// The property `status`.
    pub status: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Run {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Run {
    id: required "id",
    status: required "status",
    ..unknown_members
});

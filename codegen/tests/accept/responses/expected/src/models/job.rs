use crate::runtime::json;

/// The schema `Job`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub id: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Job {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..json::Read::blank() }
    }
}

json::object!(Job {
    id: required "id",
    ..unknown_members
});

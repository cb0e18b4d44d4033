use crate::runtime::json;

/// The schema `Job`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The property `id`.
    pub id: i64,
}

impl Job {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

json::object!(Job {
    id: required "id",
});

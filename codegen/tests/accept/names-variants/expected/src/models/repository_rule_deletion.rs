use crate::runtime::json;

/// The schema `RepositoryRuleDeletion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryRuleDeletion {
    /// The property `at`.
    pub at: String,
}

impl RepositoryRuleDeletion {
    /// A value of the required properties.
    #[must_use]
    pub fn new(at: impl Into<String>) -> Self {
        Self { at: at.into() }
    }
}

json::object!(RepositoryRuleDeletion {
    at: required "at",
});

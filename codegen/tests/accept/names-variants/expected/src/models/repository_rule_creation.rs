use crate::runtime::json;

/// The schema `RepositoryRuleCreation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryRuleCreation {
    /// The property `by`.
    pub by: String,
}

impl RepositoryRuleCreation {
    /// A value of the required properties.
    #[must_use]
    pub fn new(by: impl Into<String>) -> Self {
        Self { by: by.into() }
    }
}

json::object!(RepositoryRuleCreation {
    by: required "by",
});

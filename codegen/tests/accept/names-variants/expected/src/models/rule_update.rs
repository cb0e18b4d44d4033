use crate::runtime::json;

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleUpdate {
    /// The property `type`.
    pub r#type: super::RuleUpdateType,
    /// The property `branch`.
    pub branch: Option<String>,
}

impl RuleUpdate {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::RuleUpdateType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `branch`.
    #[must_use]
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }
}

json::object!(RuleUpdate {
    r#type: required "type",
    branch: optional "branch",
});

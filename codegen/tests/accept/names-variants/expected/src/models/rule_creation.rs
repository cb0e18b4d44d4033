use crate::runtime::json;

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleCreation {
    /// The property `type`.
    pub r#type: super::RuleCreationType,
}

impl RuleCreation {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::RuleCreationType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

json::object!(RuleCreation {
    r#type: required "type",
});

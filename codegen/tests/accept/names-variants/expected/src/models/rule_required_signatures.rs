use crate::runtime::json;

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleRequiredSignatures {
    /// The property `type`.
    pub r#type: super::RuleRequiredSignaturesType,
}

impl RuleRequiredSignatures {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::RuleRequiredSignaturesType>) -> Self {
        Self { r#type: r#type.into() }
    }
}

json::object!(RuleRequiredSignatures {
    r#type: required "type",
});

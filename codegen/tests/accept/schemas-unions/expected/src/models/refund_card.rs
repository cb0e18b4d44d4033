use crate::runtime::json;

/// The schema `RefundCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCard {
    /// The property `reason`.
    pub reason: String,
    /// The property `number`.
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RefundCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RefundCard {
    reason: required "reason",
    number: required "number",
    ..unknown_members
});

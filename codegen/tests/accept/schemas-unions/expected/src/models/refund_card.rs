use crate::runtime::json;

/// The schema `RefundCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCard {
    /// The property `reason`.
    pub reason: String,
    /// The property `number`.
    pub number: String,
}

impl RefundCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            number: number.into(),
        }
    }
}

json::object!(RefundCard {
    reason: required "reason",
    number: required "number",
});

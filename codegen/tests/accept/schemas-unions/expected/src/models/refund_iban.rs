use crate::runtime::json;

/// The schema `RefundIban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundIban {
    /// The property `reason`.
    pub reason: String,
    /// The property `iban`.
    pub iban: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RefundIban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, iban: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            iban: iban.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RefundIban {
    reason: required "reason",
    iban: required "iban",
    ..unknown_members
});

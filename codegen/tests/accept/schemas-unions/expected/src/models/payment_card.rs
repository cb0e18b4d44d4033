use crate::runtime::json;

/// The schema `PaymentCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCard {
    /// The property `amount`.
    pub amount: i64,
    /// The property `number`.
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PaymentCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64, number: impl Into<String>) -> Self {
        Self {
            amount,
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(PaymentCard {
    amount: required "amount",
    number: required "number",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `PaymentIban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentIban {
    /// The property `amount`.
    pub amount: i64,
    /// The property `iban`.
    pub iban: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PaymentIban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64, iban: impl Into<String>) -> Self {
        Self {
            amount,
            iban: iban.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(PaymentIban {
    amount: required "amount",
    iban: required "iban",
    ..unknown_members
});

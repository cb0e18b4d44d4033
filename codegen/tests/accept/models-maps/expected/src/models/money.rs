use crate::runtime::json;

/// The schema `Money`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// The property `amount`.
    pub amount: i64,
}

impl Money {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

json::object!(Money {
    amount: required "amount",
});

use crate::runtime::json;

/// The schema `Money`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    pub amount: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Money {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self {
            amount,
            ..json::Read::blank()
        }
    }
}

json::object!(Money {
    amount: required "amount",
    ..unknown_members
});

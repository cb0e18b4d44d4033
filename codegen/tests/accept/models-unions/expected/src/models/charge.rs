use crate::runtime::json;

/// The schema `ChargeCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCard {
    pub number: String,
    pub limit: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ChargeCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, limit: i64) -> Self {
        Self {
            number: number.into(),
            limit,
            ..json::Read::blank()
        }
    }
}

json::object!(ChargeCard {
    number: required "number",
    limit: required "limit",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `Card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Card {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Card {
    number: required "number",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `Card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The property `number`.
    pub number: String,
}

impl Card {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

json::object!(Card {
    number: required "number",
});

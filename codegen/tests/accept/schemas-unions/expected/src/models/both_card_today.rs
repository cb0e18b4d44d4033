use crate::runtime::json;

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardToday {
    /// The property `number`.
    pub number: String,
    /// The property `today`.
    pub today: bool,
}

impl BothCardToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, today: bool) -> Self {
        Self {
            number: number.into(),
            today,
        }
    }
}

json::object!(BothCardToday {
    number: required "number",
    today: required "today",
});

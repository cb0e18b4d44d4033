use crate::runtime::json;

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardToday {
    /// The property `number`.
    pub number: String,
    /// The property `today`.
    pub today: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothCardToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, today: bool) -> Self {
        Self {
            number: number.into(),
            today,
            ..json::Read::blank()
        }
    }
}

json::object!(BothCardToday {
    number: required "number",
    today: required "today",
    ..unknown_members
});

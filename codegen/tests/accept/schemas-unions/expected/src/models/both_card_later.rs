use crate::runtime::json;

/// Later
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardLater {
    /// The property `number`.
    pub number: String,
    /// The property `day`.
    pub day: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothCardLater {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, day: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            day: day.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BothCardLater {
    number: required "number",
    day: required "day",
    ..unknown_members
});

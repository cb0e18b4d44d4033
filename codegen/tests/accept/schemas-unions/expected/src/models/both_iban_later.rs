use crate::runtime::json;

/// Later
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothIbanLater {
    /// The property `iban`.
    pub iban: String,
    /// The property `day`.
    pub day: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothIbanLater {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>, day: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            day: day.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BothIbanLater {
    iban: required "iban",
    day: required "day",
    ..unknown_members
});

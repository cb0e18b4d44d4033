use crate::runtime::json;

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothIbanToday {
    /// The property `iban`.
    pub iban: String,
    /// The property `today`.
    pub today: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothIbanToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>, today: bool) -> Self {
        Self {
            iban: iban.into(),
            today,
            ..json::Read::blank()
        }
    }
}

json::object!(BothIbanToday {
    iban: required "iban",
    today: required "today",
    ..unknown_members
});

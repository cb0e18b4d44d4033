use crate::runtime::json;

/// The schema `Iban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Iban {
    pub iban: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Iban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Iban {
    iban: required "iban",
    ..unknown_members
});

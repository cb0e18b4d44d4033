use crate::runtime::json;

/// The schema `BesideCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideCard {
    /// The property `id`.
    pub id: String,
    /// The property `number`.
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BesideCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BesideCard {
    id: required "id",
    number: required "number",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `BesideCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideCard {
    /// The property `id`.
    pub id: String,
    /// The property `number`.
    pub number: String,
}

impl BesideCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            number: number.into(),
        }
    }
}

json::object!(BesideCard {
    id: required "id",
    number: required "number",
});

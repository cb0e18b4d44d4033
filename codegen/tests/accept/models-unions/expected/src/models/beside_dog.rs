use crate::runtime::{collect, json};

/// The schema `BesideDog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideDog {
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Vec<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BesideDog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        kind: impl Into<String>,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            tricks: collect::list(tricks),
            ..json::Read::blank()
        }
    }
}

json::object!(BesideDog {
    id: required "id",
    kind: required "kind",
    tricks: required "tricks",
    ..unknown_members
});

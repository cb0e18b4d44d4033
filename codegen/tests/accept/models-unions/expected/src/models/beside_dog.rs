use crate::runtime::{IntoList, json};

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
}

impl BesideDog {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How3>(
        id: impl Into<String>,
        kind: impl Into<String>,
        tricks: impl IntoList<String, How3>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            tricks: IntoList::into_list(tricks),
        }
    }
}

json::object!(BesideDog {
    id: required "id",
    kind: required "kind",
    tricks: required "tricks",
});

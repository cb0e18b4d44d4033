use crate::runtime::{IntoList, json};

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub tricks: Vec<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        kind: impl Into<String>,
        tricks: impl IntoList<String, How>,
    ) -> Self {
        Self {
            kind: kind.into(),
            tricks: IntoList::into_list(tricks),
            ..json::Read::blank()
        }
    }
}

json::object!(Dog {
    kind: required "kind",
    tricks: required "tricks",
    ..unknown_members
});

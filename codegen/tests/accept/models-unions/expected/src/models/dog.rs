use crate::runtime::{IntoList, json};

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Vec<String>,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How2>(
        kind: impl Into<String>,
        tricks: impl IntoList<String, How2>,
    ) -> Self {
        Self {
            kind: kind.into(),
            tricks: IntoList::into_list(tricks),
        }
    }
}

json::object!(Dog {
    kind: required "kind",
    tricks: required "tricks",
});

use crate::runtime::json;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>, lives: i64) -> Self {
        Self {
            kind: kind.into(),
            lives,
            ..json::Read::blank()
        }
    }
}

json::object!(Cat {
    kind: required "kind",
    lives: required "lives",
    ..unknown_members
});

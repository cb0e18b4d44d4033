use crate::runtime::json;

/// The schema `Oval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oval {
    pub kind: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Oval {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Oval {
    kind: required "kind",
    ..unknown_members
});

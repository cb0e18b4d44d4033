use crate::runtime::json;

/// The schema `Goose`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Goose {
    /// Always `goose`.
    pub kind: super::Kind,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Goose {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: super::Kind::Goose,
            ..json::Read::blank()
        }
    }
}

impl Default for Goose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Goose {
    kind: required "kind",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `Sparrow`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sparrow {
    /// Always `sparrow`.
    pub kind: String,
    pub grams: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Sparrow {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(grams: i64) -> Self {
        Self {
            grams,
            kind: "sparrow".to_owned(),
            ..json::Read::blank()
        }
    }
}

json::object!(Sparrow {
    kind: required "kind",
    grams: required "grams",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `Rgb`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rgb {
    pub r: i64,
    pub g: i64,
    pub b: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Rgb {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self {
            r,
            g,
            b,
            ..json::Read::blank()
        }
    }
}

json::object!(Rgb {
    r: required "R",
    g: required "G",
    b: required "B",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `Details`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Details {
    pub n: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Details {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(n: i64) -> Self {
        Self { n, ..json::Read::blank() }
    }
}

json::object!(Details {
    n: required "n",
    ..unknown_members
});

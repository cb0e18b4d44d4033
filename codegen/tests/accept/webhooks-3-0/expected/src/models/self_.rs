use crate::runtime::json;

/// The schema `SelfBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfBody {
    pub up: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SelfBody {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(up: bool) -> Self {
        Self { up, ..json::Read::blank() }
    }
}

json::object!(SelfBody {
    up: required "up",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `OrderCancelledAnswer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledAnswer {
    /// The property `seen`.
    pub seen: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderCancelledAnswer {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(seen: bool) -> Self {
        Self {
            seen,
            ..json::Read::blank()
        }
    }
}

json::object!(OrderCancelledAnswer {
    seen: required "seen",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `OrderCancelledAnswer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledAnswer {
    /// The property `seen`.
    pub seen: bool,
}

impl OrderCancelledAnswer {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(seen: bool) -> Self {
        Self { seen }
    }
}

json::object!(OrderCancelledAnswer {
    seen: required "seen",
});

use crate::runtime::{OrNull, json};

/// The schema `InNull`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InNull {
    /// The property `more`.
    pub more: Option<Box<InNull>>,
}

impl InNull {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(more: impl OrNull<InNull, How>) -> Self {
        Self {
            more: OrNull::or_null(more).map(Box::new),
        }
    }
}

json::object!(InNull {
    more: required "more",
});

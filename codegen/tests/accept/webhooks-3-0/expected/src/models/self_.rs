use crate::runtime::json;

/// The schema `SelfBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfBody {
    /// The property `up`.
    pub up: bool,
}

impl SelfBody {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(up: bool) -> Self {
        Self { up }
    }
}

json::object!(SelfBody {
    up: required "up",
});

use crate::runtime::json;

/// The schema `Nothing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nothing {
    pub z: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Nothing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn z(mut self, z: i64) -> Self {
        self.z = Some(z);
        self
    }
}

json::object!(Nothing {
    z: optional "z",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `Inner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Inner {
    pub b: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Inner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

json::object!(Inner {
    b: optional "b",
    ..unknown_members
});

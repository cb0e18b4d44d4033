use crate::runtime::json;

/// The schema `PartOther`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartOther {
    /// The property `b`.
    pub b: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PartOther {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `b`.
    #[must_use]
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

json::object!(PartOther {
    b: optional "b",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `bool`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bool {
    pub a: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Bool {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(Bool {
    a: optional "a",
    ..unknown_members
});

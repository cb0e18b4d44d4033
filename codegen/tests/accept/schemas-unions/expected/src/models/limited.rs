use crate::runtime::json;

/// The schema `Limited`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Limited {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Limited {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

json::object!(Limited {
    a: optional "a",
    b: optional "b",
    ..unknown_members
});

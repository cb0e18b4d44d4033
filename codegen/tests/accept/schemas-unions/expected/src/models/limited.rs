use crate::runtime::json;

/// The schema `Limited`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Limited {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
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

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
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

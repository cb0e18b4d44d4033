use crate::runtime::json;

/// One
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OverlapOne {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `shared`.
    pub shared: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OverlapOne {
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

    /// Sets `shared`.
    #[must_use]
    #[inline]
    pub fn shared(mut self, shared: i64) -> Self {
        self.shared = Some(shared);
        self
    }
}

json::object!(OverlapOne {
    a: optional "a",
    shared: optional "shared",
    ..unknown_members
});

use crate::runtime::json;

/// Other
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OverlapOther {
    /// The property `b`.
    pub b: Option<String>,
    /// The property `shared`.
    pub shared: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OverlapOther {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
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

json::object!(OverlapOther {
    b: optional "b",
    shared: optional "shared",
    ..unknown_members
});

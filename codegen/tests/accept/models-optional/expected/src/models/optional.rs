use crate::runtime::json;

/// The schema `Optional`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Optional {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Optional {
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
}

json::object!(Optional {
    a: optional "a",
    ..unknown_members
});

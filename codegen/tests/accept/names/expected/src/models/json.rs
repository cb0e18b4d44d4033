use crate::runtime::json;

/// The schema `Json`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Json {
    pub a: Option<json::Value>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Json {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<json::Value>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(Json {
    a: optional "a",
    ..unknown_members
});

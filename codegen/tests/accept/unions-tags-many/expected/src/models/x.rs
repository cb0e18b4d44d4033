use crate::runtime::json;

/// The schema `X`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct X {
    pub v: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl X {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn v(mut self, v: i64) -> Self {
        self.v = Some(v);
        self
    }
}

json::object!(X {
    v: optional "v",
    ..unknown_members
});

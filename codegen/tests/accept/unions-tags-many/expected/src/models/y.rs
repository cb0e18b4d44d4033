use crate::runtime::json;

/// The schema `Y`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Y {
    pub w: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Y {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }
}

json::object!(Y {
    w: optional "w",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `RepeatBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RepeatBody {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RepeatBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(RepeatBody {
    a: optional "a",
    ..unknown_members
});

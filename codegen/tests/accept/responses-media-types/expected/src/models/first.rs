use crate::runtime::json;

/// The schema `First`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct First {
    pub one: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl First {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Some(one.into());
        self
    }
}

json::object!(First {
    one: optional "one",
    ..unknown_members
});

use crate::runtime::{IntoList, json};

/// The schema `Scopes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Scopes {
    pub value: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Scopes {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn value<How>(mut self, value: impl IntoList<String, How>) -> Self {
        self.value = Some(IntoList::into_list(value));
        self
    }
}

json::object!(Scopes {
    value: optional "value",
    ..unknown_members
});

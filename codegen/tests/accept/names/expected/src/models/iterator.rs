use crate::runtime::{IntoList, json};

/// The schema `Iterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Iterator {
    pub l: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Iterator {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn l<How>(mut self, l: impl IntoList<String, How>) -> Self {
        self.l = Some(IntoList::into_list(l));
        self
    }
}

json::object!(Iterator {
    l: optional "l",
    ..unknown_members
});

use crate::runtime::{IntoMap, json};

/// The schema `BTreeMap`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BTreeMap {
    pub m: Option<::std::collections::BTreeMap<String, String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BTreeMap {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn m<How>(mut self, m: impl IntoMap<String, How>) -> Self {
        self.m = Some(IntoMap::into_map(m));
        self
    }
}

json::object!(BTreeMap {
    m: optional "m",
    ..unknown_members
});

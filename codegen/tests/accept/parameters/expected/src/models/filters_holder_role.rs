use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `FiltersHolderRole`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FiltersHolderRole {
    /// The property `conditions`.
    pub conditions: Option<BTreeMap<String, Vec<String>>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl FiltersHolderRole {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.conditions = Some(collect::map(conditions));
        self
    }
}

json::object!(FiltersHolderRole {
    conditions: optional "conditions",
    ..unknown_members
});

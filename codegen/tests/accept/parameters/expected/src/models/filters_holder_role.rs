use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `FiltersHolderRole`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FiltersHolderRole {
    /// The property `conditions`.
    pub conditions: Option<BTreeMap<String, Vec<String>>>,
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
    pub fn conditions<How>(
        mut self,
        conditions: impl IntoMap<Vec<String>, How>,
    ) -> Self {
        self.conditions = Some(IntoMap::into_map(conditions));
        self
    }
}

json::object!(FiltersHolderRole {
    conditions: optional "conditions",
});

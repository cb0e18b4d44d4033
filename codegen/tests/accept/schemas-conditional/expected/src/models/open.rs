use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Open`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    pub id: Option<i64>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Open {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties<How>(
        mut self,
        additional_properties: impl IntoMap<String, How>,
    ) -> Self {
        self.additional_properties = IntoMap::into_map(additional_properties);
        self
    }
}

json::object!(Open {
    id: optional "id",
    ..additional_properties
});

use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Open`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    pub size: Option<i64>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, json::Value>,
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
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties<How>(
        mut self,
        additional_properties: impl IntoMap<json::Value, How>,
    ) -> Self {
        self.additional_properties = IntoMap::into_map(additional_properties);
        self
    }
}

json::object!(Open {
    size: optional "size",
    ..additional_properties
});

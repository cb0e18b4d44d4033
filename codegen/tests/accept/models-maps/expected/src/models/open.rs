use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Open`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    pub known: Option<String>,
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
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
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
    known: optional "known",
    ..additional_properties
});

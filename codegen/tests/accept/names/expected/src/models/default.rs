use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Default`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Default {
    pub a: String,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Default {
    /// A value of the required properties.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..json::Read::blank()
        }
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

json::object!(Default {
    a: required "a",
    ..additional_properties
});

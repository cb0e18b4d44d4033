use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Extensible`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extensible {
    pub known: Option<String>,
    pub additional_properties: Option<bool>,
    /// Members that the schema does not name.
    pub other_properties: BTreeMap<String, super::Money>,
}

impl Extensible {
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

    #[must_use]
    #[inline]
    pub fn additional_properties(mut self, additional_properties: bool) -> Self {
        self.additional_properties = Some(additional_properties);
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn other_properties<How>(
        mut self,
        other_properties: impl IntoMap<super::Money, How>,
    ) -> Self {
        self.other_properties = IntoMap::into_map(other_properties);
        self
    }
}

json::object!(Extensible {
    known: optional "known",
    additional_properties: optional "additional_properties",
    ..other_properties
});

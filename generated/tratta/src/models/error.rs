use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// What the server says about a failure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Objections, by the name of the value that they concern.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, json::Value>,
}

impl Error {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    #[must_use]
    pub fn errors<How>(mut self, errors: impl IntoMap<Vec<String>, How>) -> Self {
        self.errors = Some(IntoMap::into_map(errors));
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

json::object!(Error {
    message: optional "message",
    errors: optional "errors",
    ..additional_properties
});

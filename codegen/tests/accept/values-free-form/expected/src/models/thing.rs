use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The property `any`.
    pub any: Option<json::Value>,
    /// The property `metadata`.
    pub metadata: Option<BTreeMap<String, json::Value>>,
    /// The property `mixed`.
    pub mixed: Option<super::ThingMixed>,
    /// The property `tuple`.
    pub tuple: Option<Vec<super::ThingTupleItem>>,
    /// The property `choice`.
    pub choice: Option<super::ThingChoice>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets `mixed`.
    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<super::ThingMixed>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    /// Sets `tuple`.
    #[must_use]
    pub fn tuple(
        mut self,
        tuple: impl IntoIterator<Item = impl Into<super::ThingTupleItem>>,
    ) -> Self {
        self.tuple = Some(collect::list(tuple));
        self
    }

    /// Sets `choice`.
    #[must_use]
    pub fn choice(mut self, choice: impl Into<super::ThingChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }
}

json::object!(Thing {
    any: optional "any",
    metadata: optional "metadata",
    mixed: optional "mixed",
    tuple: optional "tuple",
    choice: optional "choice",
    ..unknown_members
});

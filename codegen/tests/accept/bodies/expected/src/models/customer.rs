use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `Customer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `address`.
    pub address: Option<super::CustomerAddress>,
    /// The property `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The property `labels`.
    pub labels: Option<Vec<String>>,
    /// The property `items`.
    pub items: Option<Vec<super::CustomerItem>>,
}

impl Customer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::CustomerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(collect::list(labels));
        self
    }

    /// Sets `items`.
    #[must_use]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<super::CustomerItem>>,
    ) -> Self {
        self.items = Some(collect::list(items));
        self
    }
}

json::object!(Customer {
    name: optional "name",
    address: optional "address",
    metadata: optional "metadata",
    labels: optional "labels",
    items: optional "items",
});

use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

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
    pub items: Option<Vec<super::CustomerItemsItem>>,
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
    pub fn metadata<How>(mut self, metadata: impl IntoMap<String, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoList<String, How>) -> Self {
        self.labels = Some(IntoList::into_list(labels));
        self
    }

    /// Sets `items`.
    #[must_use]
    pub fn items<How>(
        mut self,
        items: impl IntoList<super::CustomerItemsItem, How>,
    ) -> Self {
        self.items = Some(IntoList::into_list(items));
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

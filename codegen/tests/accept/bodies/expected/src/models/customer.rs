use std::collections::BTreeMap;
use crate::runtime::{Nullable, collect, json};

/// The schema `Customer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `address`.
    pub address: Option<CustomerAddress>,
    /// The property `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The property `labels`.
    pub labels: Option<Vec<String>>,
    /// The property `items`.
    pub items: Option<Vec<CustomerItem>>,
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
    pub fn address(mut self, address: impl Into<CustomerAddress>) -> Self {
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
        items: impl IntoIterator<Item = impl Into<CustomerItem>>,
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

/// The schema `CustomerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// The property `line1`.
    pub line1: Option<String>,
    /// The property `city`.
    pub city: Nullable<String>,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `city`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Nullable::Value(city.into());
        self
    }
}

json::object!(CustomerAddress {
    line1: optional "line1",
    city: optional "city",
});

/// The schema `CustomerItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerItem {
    /// The property `sku`.
    pub sku: Option<String>,
    /// The property `quantity`.
    pub quantity: Option<i64>,
}

impl CustomerItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

json::object!(CustomerItem {
    sku: optional "sku",
    quantity: optional "quantity",
});

use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, Nullable, OrNull, json};

/// The schema `Customer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    pub name: Option<String>,
    pub address: Option<CustomerAddress>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub labels: Option<Vec<String>>,
    pub items: Option<Vec<CustomerItem>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Customer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<CustomerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<String, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoList<String, How>) -> Self {
        self.labels = Some(IntoList::into_list(labels));
        self
    }

    #[must_use]
    pub fn items<How>(mut self, items: impl IntoList<CustomerItem, How>) -> Self {
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
    ..unknown_members
});

/// The schema `CustomerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    pub line1: Option<String>,
    pub city: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `city`; `None` is null.
    #[must_use]
    pub fn city<How>(mut self, city: impl OrNull<String, How>) -> Self {
        self.city = Nullable::from(OrNull::or_null(city));
        self
    }

    /// Sets `city` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_city(mut self) -> Self {
        self.city = Nullable::Null;
        self
    }
}

json::object!(CustomerAddress {
    line1: optional "line1",
    city: optional "city",
    ..unknown_members
});

/// The schema `CustomerItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerItem {
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

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
    ..unknown_members
});

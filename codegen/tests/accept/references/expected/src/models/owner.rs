use crate::runtime::{IntoList, json};

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    pub address: Option<OwnerAddress>,
    pub list: Option<Vec<OwnerList>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Owner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<OwnerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<OwnerList, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }
}

json::object!(Owner {
    address: optional "address",
    list: optional "list",
    ..unknown_members
});

/// The schema `OwnerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OwnerAddress {
    pub city: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OwnerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
}

json::object!(OwnerAddress {
    city: optional "city",
    ..unknown_members
});

/// The schema `OwnerList`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OwnerList {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OwnerList {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(OwnerList {
    a: optional "a",
    ..unknown_members
});

use crate::runtime::{IntoList, json};

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsDirection {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ListPetsDirection {
    Up = "up",
    Down = "down",
});

/// The schema `ListPetsItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsItem {
    pub status: Option<ListPetsStatus>,
    pub owner: Option<ListPetsOwner>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<ListPetsStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<ListPetsOwner>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

json::object!(ListPetsItem {
    status: optional "status",
    owner: optional "owner",
    ..unknown_members
});

/// The schema `ListPetsMeta`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsMeta {
    pub status: Option<ListPetsMetaStatus>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsMeta {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<ListPetsMetaStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

json::object!(ListPetsMeta {
    status: optional "status",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsMetaStatus {
    /// `fresh`
    Fresh,
    /// `stale`
    Stale,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ListPetsMetaStatus {
    Fresh = "fresh",
    Stale = "stale",
});

/// The schema `ListPetsOwner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsOwner {
    pub address: Option<ListPetsOwnerAddress>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsOwner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<ListPetsOwnerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(ListPetsOwner {
    address: optional "address",
    ..unknown_members
});

/// The schema `ListPetsOwnerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsOwnerAddress {
    pub city: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsOwnerAddress {
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

json::object!(ListPetsOwnerAddress {
    city: optional "city",
    ..unknown_members
});

/// The schema `ListPetsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsResponse {
    pub data: Option<Vec<ListPetsItem>>,
    pub meta: Option<ListPetsMeta>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn data<How>(mut self, data: impl IntoList<ListPetsItem, How>) -> Self {
        self.data = Some(IntoList::into_list(data));
        self
    }

    #[must_use]
    pub fn meta(mut self, meta: impl Into<ListPetsMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

json::object!(ListPetsResponse {
    data: optional "data",
    meta: optional "meta",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsStatus {
    /// `sold`
    Sold,
    /// `free`
    Free,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ListPetsStatus {
    Sold = "sold",
    Free = "free",
});

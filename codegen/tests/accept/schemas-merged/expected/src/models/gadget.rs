use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gadget {
    /// The identifier.
    pub id: String,
    pub kind: Option<GadgetKind>,
    pub size: Option<i64>,
    pub address: Option<GadgetAddress>,
    pub owner: Option<super::Employee>,
    pub extra: i64,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Gadget {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            extra,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<GadgetKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<GadgetAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Employee>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.additional_properties = collect::map(additional_properties);
        self
    }
}

json::object!(Gadget {
    id: required "id",
    kind: optional "kind",
    size: optional "size",
    address: optional "address",
    owner: optional "owner",
    extra: required "extra",
    ..additional_properties
});

/// The schema `GadgetAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GadgetAddress {
    pub city: String,
    /// The property `zip`.
    pub postcode: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GadgetAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `zip`.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }
}

json::object!(GadgetAddress {
    city: required "city",
    postcode: optional "zip",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GadgetKind {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(GadgetKind {
    B = "b",
    C = "c",
});

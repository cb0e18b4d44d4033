use crate::runtime::json;

/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    pub id: Option<String>,
    pub kind: Option<BaseKind>,
    pub size: Option<f64>,
    pub address: Option<BaseAddress>,
    pub owner: Option<super::Person>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Base {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<BaseKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<BaseAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Person>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

json::object!(Base {
    id: optional "id",
    kind: optional "kind",
    size: optional "size",
    address: optional "address",
    owner: optional "owner",
    ..unknown_members
});

/// The schema `BaseAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseAddress {
    pub city: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BaseAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BaseAddress {
    city: required "city",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseKind {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(BaseKind {
    A = "a",
    B = "b",
    C = "c",
});

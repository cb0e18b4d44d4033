use crate::runtime::json;

/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `kind`.
    pub kind: Option<super::BaseKind>,
    /// The property `size`.
    pub size: Option<f64>,
    /// The property `address`.
    pub address: Option<super::BaseAddress>,
    /// The property `owner`.
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

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<super::BaseKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::BaseAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `owner`.
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

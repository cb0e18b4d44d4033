use crate::runtime::json;

/// The schema `ListPetsOwner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsOwner {
    /// The property `address`.
    pub address: Option<super::ListPetsOwnerAddress>,
}

impl ListPetsOwner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::ListPetsOwnerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(ListPetsOwner {
    address: optional "address",
});

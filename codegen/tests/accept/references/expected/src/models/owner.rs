use crate::runtime::{IntoList, json};

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The property `address`.
    pub address: Option<super::OwnerAddress>,
    /// The property `list`.
    pub list: Option<Vec<super::OwnerList>>,
}

impl Owner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::OwnerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<super::OwnerList, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }
}

json::object!(Owner {
    address: optional "address",
    list: optional "list",
});

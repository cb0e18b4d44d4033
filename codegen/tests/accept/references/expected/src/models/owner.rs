use crate::runtime::{collect, json};

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The property `address`.
    pub address: Option<super::OwnerAddress>,
    /// The property `list`.
    pub list: Option<Vec<super::OwnerList>>,
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

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::OwnerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<super::OwnerList>>,
    ) -> Self {
        self.list = Some(collect::list(list));
        self
    }
}

json::object!(Owner {
    address: optional "address",
    list: optional "list",
    ..unknown_members
});

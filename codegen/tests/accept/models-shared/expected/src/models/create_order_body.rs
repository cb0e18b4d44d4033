use crate::runtime::json;

/// The schema `CreateOrderBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// Where to send it.
    pub address: Option<super::CreateOrderBodyAddress>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateOrderBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::CreateOrderBodyAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(CreateOrderBody {
    address: optional "address",
    ..unknown_members
});

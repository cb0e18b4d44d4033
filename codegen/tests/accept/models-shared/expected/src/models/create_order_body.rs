use crate::runtime::json;

/// The schema `CreateOrderBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// Where to send it.
    pub address: Option<super::CreateOrderAddress>,
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
    pub fn address(mut self, address: impl Into<super::CreateOrderAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(CreateOrderBody {
    address: optional "address",
});

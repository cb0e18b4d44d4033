use crate::runtime::{collect, json};

/// Envelope around the addresses of a debtor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressListResponse {
    /// The addresses.
    pub data: Vec<super::Address>,
}

impl AddressListResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = impl Into<super::Address>>) -> Self {
        Self { data: collect::list(data) }
    }
}

json::object!(AddressListResponse {
    data: required "data",
});

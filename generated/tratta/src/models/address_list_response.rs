use crate::runtime::{IntoList, json};

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
    pub fn new<How>(data: impl IntoList<super::Address, How>) -> Self {
        Self {
            data: IntoList::into_list(data),
        }
    }
}

json::object!(AddressListResponse {
    data: required "data",
});

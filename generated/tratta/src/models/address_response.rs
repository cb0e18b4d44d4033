use crate::runtime::json;

/// Envelope around an address.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressResponse {
    /// The address.
    pub data: super::Address,
}

impl AddressResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Address>) -> Self {
        Self { data: data.into() }
    }
}

json::object!(AddressResponse {
    data: required "data",
});

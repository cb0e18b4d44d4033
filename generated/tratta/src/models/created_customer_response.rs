use crate::runtime::json;

/// Envelope around a debtor that has just been created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomerResponse {
    /// The debtor.
    pub data: super::CreatedCustomer,
}

impl CreatedCustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::CreatedCustomer>) -> Self {
        Self { data: data.into() }
    }
}

json::object!(CreatedCustomerResponse {
    data: required "data",
});

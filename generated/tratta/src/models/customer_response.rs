use crate::runtime::json;

/// Envelope around a debtor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerResponse {
    /// The debtor.
    pub data: super::Customer,
}

impl CustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Customer>) -> Self {
        Self { data: data.into() }
    }
}

json::object!(CustomerResponse {
    data: required "data",
});

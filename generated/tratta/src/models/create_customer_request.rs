use std::collections::BTreeMap;
use crate::runtime::{Date, IntoMap, json};

/// A debtor to be created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerRequest {
    /// Name of the person or company.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Identifier of the debtor in the caller's own system.
    pub external_id: Option<String>,
    /// Telephone number in the United States.
    pub phone: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<Date>,
    /// The last four digits of the social security number.
    ///
    /// Pattern: `^\d{4}$`.
    pub ssn_last4: Option<String>,
    /// State in which the debtor starts.
    pub status: Option<super::CustomerStatus>,
    /// An address of the debtor.
    pub address: Option<super::AddressInput>,
    /// The caller's own data, as keys and values of at most 255 characters each.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl CreateCustomerRequest {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, date_of_birth: impl Into<Date>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `ssn_last4`.
    #[must_use]
    pub fn ssn_last4(mut self, ssn_last4: impl Into<String>) -> Self {
        self.ssn_last4 = Some(ssn_last4.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::CustomerStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::AddressInput>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<String, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }
}

json::object!(CreateCustomerRequest {
    name: required "name",
    email: optional "email",
    external_id: optional "external_id",
    phone: optional "phone",
    date_of_birth: optional "date_of_birth",
    ssn_last4: optional "ssn_last4",
    status: optional "status",
    address: optional "address",
    metadata: optional "metadata",
});

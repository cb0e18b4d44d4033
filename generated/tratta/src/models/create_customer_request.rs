use std::collections::BTreeMap;
use crate::runtime::{Date, json};

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
            ..json::Object::blank()
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
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Object for CreateCustomerRequest {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::optional("email"),
        json::Property::optional("external_id"),
        json::Property::optional("phone"),
        json::Property::optional("date_of_birth"),
        json::Property::optional("ssn_last4"),
        json::Property::optional("status"),
        json::Property::optional("address"),
        json::Property::optional("metadata"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            email: None,
            external_id: None,
            phone: None,
            date_of_birth: None,
            ssn_last4: None,
            status: None,
            address: None,
            metadata: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.email),
            2 => reader.read_into(&mut self.external_id),
            3 => reader.read_into(&mut self.phone),
            4 => reader.read_into(&mut self.date_of_birth),
            5 => reader.read_into(&mut self.ssn_last4),
            6 => reader.read_into(&mut self.status),
            7 => reader.read_into(&mut self.address),
            8 => reader.read_into(&mut self.metadata),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.optional("email", &self.email);
        object.optional("external_id", &self.external_id);
        object.optional("phone", &self.phone);
        object.optional("date_of_birth", &self.date_of_birth);
        object.optional("ssn_last4", &self.ssn_last4);
        object.optional("status", &self.status);
        object.optional("address", &self.address);
        object.optional("metadata", &self.metadata);
    }
}

json::object!(CreateCustomerRequest);

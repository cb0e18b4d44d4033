use crate::runtime::{Date, IntoList, Uuid, json};

/// A debtor as it is read or listed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Identifier that Tratta gave to the debtor.
    ///
    /// Read-only: the server sets it.
    pub id: Uuid,
    /// Identifier of the debtor in the caller's own system.
    pub external_id: Option<String>,
    /// Name of the person or company.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// State of the debtor.
    pub status: Option<super::CustomerStatus>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Date of birth.
    pub dob: Option<Date>,
    /// Digits of the social security number; how many is not documented.
    pub ssn: Option<String>,
    /// The debtor's addresses, without their identifiers.
    pub addresses: Option<Vec<super::CustomerAddress>>,
    /// The caller's own data.
    pub metadata: Option<Vec<super::MetadataEntry>>,
}

impl Customer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<Uuid>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::CustomerStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `dob`.
    #[must_use]
    pub fn dob(mut self, dob: impl Into<Date>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Sets `addresses`.
    #[must_use]
    pub fn addresses<How>(
        mut self,
        addresses: impl IntoList<super::CustomerAddress, How>,
    ) -> Self {
        self.addresses = Some(IntoList::into_list(addresses));
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata<How>(
        mut self,
        metadata: impl IntoList<super::MetadataEntry, How>,
    ) -> Self {
        self.metadata = Some(IntoList::into_list(metadata));
        self
    }
}

json::object!(Customer {
    id: required "id",
    external_id: optional "external_id",
    name: optional "name",
    email: optional "email",
    status: optional "status",
    phone: optional "phone",
    dob: optional "dob",
    ssn: optional "ssn",
    addresses: optional "addresses",
    metadata: optional "metadata",
});

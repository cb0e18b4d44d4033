use crate::runtime::{Date, IntoList, Uuid, json};

/// A debtor as the answer to its creation shows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomer {
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
    /// Telephone number.
    pub phone: Option<String>,
    /// Date of birth.
    pub dob: Option<Date>,
    /// Digits of the social security number; how many is not documented.
    ///
    /// A number or a boolean is read as its text, too.
    pub ssn: Option<String>,
    /// State of the debtor.
    pub status: Option<super::CustomerStatus>,
    /// The debtor's addresses, an array in spite of the name. Reading the debtor answers with `addresses`.
    ///
    /// A value that is no list is read, too, as its only element.
    pub address: Option<Vec<super::CustomerAddress>>,
    /// The caller's own data.
    pub metadata: Option<Vec<super::MetadataEntry>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreatedCustomer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<Uuid>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[must_use]
    pub fn dob(mut self, dob: impl Into<Date>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<super::CustomerStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    #[must_use]
    pub fn address<How>(
        mut self,
        address: impl IntoList<super::CustomerAddress, How>,
    ) -> Self {
        self.address = Some(IntoList::into_list(address));
        self
    }

    #[must_use]
    pub fn metadata<How>(
        mut self,
        metadata: impl IntoList<super::MetadataEntry, How>,
    ) -> Self {
        self.metadata = Some(IntoList::into_list(metadata));
        self
    }
}

json::object!(CreatedCustomer {
    id: required "id",
    external_id: optional "external_id",
    name: optional "name",
    email: optional "email",
    phone: optional "phone",
    dob: optional "dob",
    ssn: optional "ssn" lenient_text,
    status: optional "status",
    address: optional "address" lenient_list,
    metadata: optional "metadata",
    ..unknown_members
});

/// Envelope around a debtor that has just been created. Tratta's text promises `data`, its samples show
/// what is in it alone: both forms are read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomerResponse {
    /// The debtor.
    ///
    /// Read, too, where it comes by itself, without the object around it.
    pub data: CreatedCustomer,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreatedCustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<CreatedCustomer>) -> Self {
        Self {
            data: data.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(CreatedCustomerResponse {
    data: required "data" bare,
    ..unknown_members
});

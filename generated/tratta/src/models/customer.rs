use std::collections::BTreeMap;
use crate::runtime::{Date, IntoList, IntoMap, Uuid, json};

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
    /// The last four digits of the social security number. Tratta's page calls it a number; it is text
    /// here, so that leading zeros stay.
    ///
    /// Pattern: `^\d{4}$`.
    ///
    /// A number or a boolean is read as its text, too.
    pub ssn_last4: Option<String>,
    /// State in which the debtor starts.
    pub status: Option<CustomerStatus>,
    /// An address of the debtor.
    pub address: Option<super::AddressInput>,
    /// The caller's own data, as keys and values of at most 255 characters each.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[must_use]
    pub fn date_of_birth(mut self, date_of_birth: impl Into<Date>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    #[must_use]
    pub fn ssn_last4(mut self, ssn_last4: impl Into<String>) -> Self {
        self.ssn_last4 = Some(ssn_last4.into());
        self
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<CustomerStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<super::AddressInput>) -> Self {
        self.address = Some(address.into());
        self
    }

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
    ssn_last4: optional "ssn_last4" lenient_text,
    status: optional "status",
    address: optional "address",
    metadata: optional "metadata",
    ..unknown_members
});

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
    pub status: Option<CustomerStatus>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Date of birth.
    pub dob: Option<Date>,
    /// Digits of the social security number; how many is not documented.
    ///
    /// A number or a boolean is read as its text, too.
    pub ssn: Option<String>,
    /// The debtor's addresses, without their identifiers, which only the list of addresses shows. The
    /// answer to a creation calls them `address`.
    ///
    /// A value that is no list is read, too, as its only element.
    pub addresses: Option<Vec<CustomerAddress>>,
    /// The caller's own data.
    pub metadata: Option<Vec<super::MetadataEntry>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    pub fn status(mut self, status: impl Into<CustomerStatus>) -> Self {
        self.status = Some(status.into());
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
    pub fn addresses<How>(
        mut self,
        addresses: impl IntoList<CustomerAddress, How>,
    ) -> Self {
        self.addresses = Some(IntoList::into_list(addresses));
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

json::object!(Customer {
    id: required "id",
    external_id: optional "external_id",
    name: optional "name",
    email: optional "email",
    status: optional "status",
    phone: optional "phone",
    dob: optional "dob",
    ssn: optional "ssn" lenient_text,
    addresses: optional "addresses" lenient_list,
    metadata: optional "metadata",
    ..unknown_members
});

/// An address as it appears inside a debtor.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// Label of the address.
    pub name: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Whether this is the debtor's main address.
    ///
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub is_primary: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }
}

json::object!(CustomerAddress {
    name: optional "name",
    city: optional "city",
    postal_code: optional "postal_code",
    country: optional "country",
    line1: optional "line1",
    line2: optional "line2",
    state: optional "state",
    is_primary: optional "is_primary" lenient_boolean,
    ..unknown_members
});

/// Envelope around one page of debtors. Tratta's text promises `data`, its samples show what is in it
/// alone: both forms are read, and one object counts as a list of one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerListResponse {
    /// The debtors on this page.
    ///
    /// A value that is no list is read, too, as its only element.
    ///
    /// Read, too, where it comes by itself, without the object around it.
    pub data: Vec<Customer>,
    /// Figures that place this page in the whole list.
    pub meta: Option<super::PageMeta>,
    /// Addresses of other pages of the list.
    pub links: Option<super::PageLinks>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerListResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(data: impl IntoList<Customer, How>) -> Self {
        Self {
            data: IntoList::into_list(data),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::PageMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    #[must_use]
    pub fn links(mut self, links: impl Into<super::PageLinks>) -> Self {
        self.links = Some(links.into());
        self
    }
}

json::object!(CustomerListResponse {
    data: required "data" lenient_list bare,
    meta: optional "meta",
    links: optional "links",
    ..unknown_members
});

/// Envelope around a debtor. Tratta's text promises `data`, its samples show what is in it alone: both
/// forms are read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerResponse {
    /// The debtor.
    ///
    /// Read, too, where it comes by itself, without the object around it.
    pub data: Customer,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<Customer>) -> Self {
        Self {
            data: data.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(CustomerResponse {
    data: required "data" bare,
    ..unknown_members
});

/// State of a customer. An `active` customer is not restricted in any way. A `locked` customer is kept
/// out of the debt accounts and cannot pay; only an administrator can still take a payment. What
/// `archived` brings about is not documented.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `active`
    Active,
    /// `locked`
    Locked,
    /// `archived`
    Archived,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerStatus {
    Active = "active",
    Locked = "locked",
    Archived = "archived",
});

/// The details of a debtor to be changed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomerRequest {
    /// Name of the person or company.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Identifier of the debtor in the caller's own system.
    pub external_id: Option<String>,
    /// Telephone number in the United States.
    pub phone: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<Date>,
    /// The last four digits of the social security number. Tratta's page calls it a number; it is text
    /// here, so that leading zeros stay.
    ///
    /// Pattern: `^\d{4}$`.
    ///
    /// A number or a boolean is read as its text, too.
    pub ssn_last4: Option<String>,
    /// New state of the debtor. Tratta warns that the effects of a state are unfinished here.
    pub status: Option<CustomerStatus>,
    /// An address to change, or one to add.
    pub address: Option<super::UpdateAddressInput>,
    /// The caller's own data, as keys and values of at most 255 characters each. A key with an empty value
    /// is deleted, and an empty map deletes all of them.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UpdateCustomerRequest {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[must_use]
    pub fn date_of_birth(mut self, date_of_birth: impl Into<Date>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    #[must_use]
    pub fn ssn_last4(mut self, ssn_last4: impl Into<String>) -> Self {
        self.ssn_last4 = Some(ssn_last4.into());
        self
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<CustomerStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<super::UpdateAddressInput>) -> Self {
        self.address = Some(address.into());
        self
    }

    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<String, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }
}

json::object!(UpdateCustomerRequest {
    name: optional "name",
    email: optional "email",
    external_id: optional "external_id",
    phone: optional "phone",
    date_of_birth: optional "date_of_birth",
    ssn_last4: optional "ssn_last4" lenient_text,
    status: optional "status",
    address: optional "address",
    metadata: optional "metadata",
    ..unknown_members
});

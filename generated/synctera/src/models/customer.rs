use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, IntoList, IntoMap, Uuid, json};

/// What customers and prospects have in common.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BaseCustomer {
    /// Whether the person is banned from the service.
    pub ban_status: Option<super::BanStatus>,
    /// When the record was created.
    ///
    /// Read-only: the server sets it.
    pub creation_time: Option<DateTime>,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether the person has at least one account.
    ///
    /// Read-only: the server sets it.
    pub has_accounts: Option<bool>,
    /// Id of the customer or prospect.
    ///
    /// Read-only: the server sets it.
    pub id: Option<Uuid>,
    /// Whether the person is exempt from identity verification (KYC).
    ///
    /// Read-only: the server sets it.
    pub kyc_exempt: Option<bool>,
    /// When the identity verification last ran.
    ///
    /// Read-only: the server sets it.
    pub kyc_last_run: Option<DateTime>,
    /// Outcome of the identity verification.
    ///
    /// Read-only: the server sets it.
    pub kyc_status: Option<CustomerKycStatus>,
    /// When the record last changed.
    ///
    /// Read-only: the server sets it.
    pub last_updated_time: Option<DateTime>,
    /// Legal address.
    pub legal_address: Option<super::LegalAddress>,
    /// Data of the caller's own, in any shape. It must not contain personal data.
    pub metadata: Option<BTreeMap<String, json::Value>>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Remark kept with the change. It is needed when `ban_status` moves from `SUSPENDED` to `ALLOWED` or
    /// back.
    ///
    /// Write-only: no response holds it.
    pub note: Option<String>,
    /// Mobile phone number in E.164 form.
    ///
    /// Pattern: `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Former links to other customers. No longer supported; sending it is an error.
    #[deprecated]
    pub related_customers: Option<Vec<super::Relationship>>,
    /// Address for deliveries. When it is left out, the server copies the `legal_address`.
    pub shipping_address: Option<super::ShippingAddress>,
    /// Tax id, required before identity verification. Send it in full as `123-45-6789`; responses hold its
    /// last four digits only.
    pub ssn: Option<String>,
    /// Where the tax id came from.
    ///
    /// Read-only: the server sets it.
    pub ssn_source: Option<super::SsnSource>,
    /// Id of the workspace that owns the record.
    pub tenant: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BaseCustomer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn ban_status(mut self, ban_status: impl Into<super::BanStatus>) -> Self {
        self.ban_status = Some(ban_status.into());
        self
    }

    #[must_use]
    pub fn creation_time(mut self, creation_time: impl Into<DateTime>) -> Self {
        self.creation_time = Some(creation_time.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn has_accounts(mut self, has_accounts: bool) -> Self {
        self.has_accounts = Some(has_accounts);
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn kyc_exempt(mut self, kyc_exempt: bool) -> Self {
        self.kyc_exempt = Some(kyc_exempt);
        self
    }

    #[must_use]
    pub fn kyc_last_run(mut self, kyc_last_run: impl Into<DateTime>) -> Self {
        self.kyc_last_run = Some(kyc_last_run.into());
        self
    }

    #[must_use]
    pub fn kyc_status(mut self, kyc_status: impl Into<CustomerKycStatus>) -> Self {
        self.kyc_status = Some(kyc_status.into());
        self
    }

    #[must_use]
    pub fn last_updated_time(mut self, last_updated_time: impl Into<DateTime>) -> Self {
        self.last_updated_time = Some(last_updated_time.into());
        self
    }

    #[must_use]
    pub fn legal_address(
        mut self,
        legal_address: impl Into<super::LegalAddress>,
    ) -> Self {
        self.legal_address = Some(legal_address.into());
        self
    }

    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<json::Value, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    #[must_use]
    #[deprecated]
    pub fn related_customers<How>(
        mut self,
        related_customers: impl IntoList<super::Relationship, How>,
    ) -> Self {
        self.related_customers = Some(IntoList::into_list(related_customers));
        self
    }

    #[must_use]
    pub fn shipping_address(
        mut self,
        shipping_address: impl Into<super::ShippingAddress>,
    ) -> Self {
        self.shipping_address = Some(shipping_address.into());
        self
    }

    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    #[must_use]
    pub fn ssn_source(mut self, ssn_source: impl Into<super::SsnSource>) -> Self {
        self.ssn_source = Some(ssn_source.into());
        self
    }

    #[must_use]
    pub fn tenant(mut self, tenant: impl Into<String>) -> Self {
        self.tenant = Some(tenant.into());
        self
    }
}

impl ::std::fmt::Debug for BaseCustomer {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("BaseCustomer")
            .field("ban_status", &self.ban_status)
            .field("creation_time", &self.creation_time)
            .field("email", &self.email)
            .field("has_accounts", &self.has_accounts)
            .field("id", &self.id)
            .field("kyc_exempt", &self.kyc_exempt)
            .field("kyc_last_run", &self.kyc_last_run)
            .field("kyc_status", &self.kyc_status)
            .field("last_updated_time", &self.last_updated_time)
            .field("legal_address", &self.legal_address)
            .field("metadata", &self.metadata)
            .field("middle_name", &self.middle_name)
            .field("note", &json::Hidden)
            .field("phone_number", &self.phone_number)
            .field("related_customers", &self.related_customers)
            .field("shipping_address", &self.shipping_address)
            .field("ssn", &self.ssn)
            .field("ssn_source", &self.ssn_source)
            .field("tenant", &self.tenant)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(BaseCustomer {
    ban_status: optional "ban_status",
    creation_time: optional "creation_time",
    email: optional "email",
    has_accounts: optional "has_accounts",
    id: optional "id",
    kyc_exempt: optional "kyc_exempt",
    kyc_last_run: optional "kyc_last_run",
    kyc_status: optional "kyc_status",
    last_updated_time: optional "last_updated_time",
    legal_address: optional "legal_address",
    metadata: optional "metadata",
    middle_name: optional "middle_name",
    note: optional "note" secret,
    phone_number: optional "phone_number",
    related_customers: optional "related_customers",
    shipping_address: optional "shipping_address",
    ssn: optional "ssn",
    ssn_source: optional "ssn_source",
    tenant: optional "tenant",
    ..unknown_members
});

/// A person who is a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Whether the person is banned from the service.
    pub ban_status: Option<super::BanStatus>,
    /// When the record was created.
    ///
    /// Read-only: the server sets it.
    pub creation_time: Option<DateTime>,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether the person has at least one account.
    ///
    /// Read-only: the server sets it.
    pub has_accounts: Option<bool>,
    /// Id of the customer or prospect.
    ///
    /// Read-only: the server sets it.
    pub id: Option<Uuid>,
    /// Whether the person is exempt from identity verification (KYC).
    ///
    /// Read-only: the server sets it.
    pub kyc_exempt: Option<bool>,
    /// When the identity verification last ran.
    ///
    /// Read-only: the server sets it.
    pub kyc_last_run: Option<DateTime>,
    /// Outcome of the identity verification.
    ///
    /// Read-only: the server sets it.
    pub kyc_status: Option<CustomerKycStatus>,
    /// When the record last changed.
    ///
    /// Read-only: the server sets it.
    pub last_updated_time: Option<DateTime>,
    /// Legal address.
    pub legal_address: Option<super::LegalAddress>,
    /// Data of the caller's own, in any shape. It must not contain personal data.
    pub metadata: Option<BTreeMap<String, json::Value>>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Remark kept with the change. It is needed when `ban_status` moves from `SUSPENDED` to `ALLOWED` or
    /// back.
    ///
    /// Write-only: no response holds it.
    pub note: Option<String>,
    /// Mobile phone number in E.164 form.
    ///
    /// Pattern: `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Former links to other customers. No longer supported; sending it is an error.
    #[deprecated]
    pub related_customers: Option<Vec<super::Relationship>>,
    /// Address for deliveries. When it is left out, the server copies the `legal_address`.
    pub shipping_address: Option<super::ShippingAddress>,
    /// Tax id, required before identity verification. Send it in full as `123-45-6789`; responses hold its
    /// last four digits only.
    pub ssn: Option<String>,
    /// Where the tax id came from.
    ///
    /// Read-only: the server sets it.
    pub ssn_source: Option<super::SsnSource>,
    /// Id of the workspace that owns the record.
    pub tenant: Option<String>,
    /// Date of birth.
    pub dob: Option<Date>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Where the customer stands.
    pub status: CustomerStatusValue,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Customer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(status: impl Into<CustomerStatusValue>) -> Self {
        Self {
            status: status.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn ban_status(mut self, ban_status: impl Into<super::BanStatus>) -> Self {
        self.ban_status = Some(ban_status.into());
        self
    }

    #[must_use]
    pub fn creation_time(mut self, creation_time: impl Into<DateTime>) -> Self {
        self.creation_time = Some(creation_time.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn has_accounts(mut self, has_accounts: bool) -> Self {
        self.has_accounts = Some(has_accounts);
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn kyc_exempt(mut self, kyc_exempt: bool) -> Self {
        self.kyc_exempt = Some(kyc_exempt);
        self
    }

    #[must_use]
    pub fn kyc_last_run(mut self, kyc_last_run: impl Into<DateTime>) -> Self {
        self.kyc_last_run = Some(kyc_last_run.into());
        self
    }

    #[must_use]
    pub fn kyc_status(mut self, kyc_status: impl Into<CustomerKycStatus>) -> Self {
        self.kyc_status = Some(kyc_status.into());
        self
    }

    #[must_use]
    pub fn last_updated_time(mut self, last_updated_time: impl Into<DateTime>) -> Self {
        self.last_updated_time = Some(last_updated_time.into());
        self
    }

    #[must_use]
    pub fn legal_address(
        mut self,
        legal_address: impl Into<super::LegalAddress>,
    ) -> Self {
        self.legal_address = Some(legal_address.into());
        self
    }

    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<json::Value, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    #[must_use]
    #[deprecated]
    pub fn related_customers<How>(
        mut self,
        related_customers: impl IntoList<super::Relationship, How>,
    ) -> Self {
        self.related_customers = Some(IntoList::into_list(related_customers));
        self
    }

    #[must_use]
    pub fn shipping_address(
        mut self,
        shipping_address: impl Into<super::ShippingAddress>,
    ) -> Self {
        self.shipping_address = Some(shipping_address.into());
        self
    }

    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    #[must_use]
    pub fn ssn_source(mut self, ssn_source: impl Into<super::SsnSource>) -> Self {
        self.ssn_source = Some(ssn_source.into());
        self
    }

    #[must_use]
    pub fn tenant(mut self, tenant: impl Into<String>) -> Self {
        self.tenant = Some(tenant.into());
        self
    }

    #[must_use]
    pub fn dob(mut self, dob: impl Into<Date>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl ::std::fmt::Debug for Customer {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Customer")
            .field("ban_status", &self.ban_status)
            .field("creation_time", &self.creation_time)
            .field("email", &self.email)
            .field("has_accounts", &self.has_accounts)
            .field("id", &self.id)
            .field("kyc_exempt", &self.kyc_exempt)
            .field("kyc_last_run", &self.kyc_last_run)
            .field("kyc_status", &self.kyc_status)
            .field("last_updated_time", &self.last_updated_time)
            .field("legal_address", &self.legal_address)
            .field("metadata", &self.metadata)
            .field("middle_name", &self.middle_name)
            .field("note", &json::Hidden)
            .field("phone_number", &self.phone_number)
            .field("related_customers", &self.related_customers)
            .field("shipping_address", &self.shipping_address)
            .field("ssn", &self.ssn)
            .field("ssn_source", &self.ssn_source)
            .field("tenant", &self.tenant)
            .field("dob", &self.dob)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("status", &self.status)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(Customer {
    ban_status: optional "ban_status",
    creation_time: optional "creation_time",
    email: optional "email",
    has_accounts: optional "has_accounts",
    id: optional "id",
    kyc_exempt: optional "kyc_exempt",
    kyc_last_run: optional "kyc_last_run",
    kyc_status: optional "kyc_status",
    last_updated_time: optional "last_updated_time",
    legal_address: optional "legal_address",
    metadata: optional "metadata",
    middle_name: optional "middle_name",
    note: optional "note" secret,
    phone_number: optional "phone_number",
    related_customers: optional "related_customers",
    shipping_address: optional "shipping_address",
    ssn: optional "ssn",
    ssn_source: optional "ssn_source",
    tenant: optional "tenant",
    dob: optional "dob",
    first_name: optional "first_name",
    last_name: optional "last_name",
    status: required "status",
    ..unknown_members
});

/// Where the customer stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatusValue {
    /// `ACTIVE`
    Active,
    /// `DECEASED`
    Deceased,
    /// `DENIED`
    Denied,
    /// `DORMANT`
    Dormant,
    /// `ESCHEAT`
    Escheat,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `SANCTION`
    Sanction,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerStatusValue {
    Active = "ACTIVE",
    Deceased = "DECEASED",
    Denied = "DENIED",
    Dormant = "DORMANT",
    Escheat = "ESCHEAT",
    Frozen = "FROZEN",
    Inactive = "INACTIVE",
    Sanction = "SANCTION",
});

/// A customer or a prospect; the status tells which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerInBody {
    /// [`Customer`](Customer), where `status` is `ACTIVE` or `DECEASED` or `DENIED` or `DORMANT` or another value.
    Customer(Box<Customer>),
    /// [`Prospect`](super::Prospect), where `status` is `PROSPECT`.
    Prospect(Box<super::Prospect>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for CustomerInBody {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("status")?.as_deref() {
            Some(
                "ACTIVE" | "DECEASED" | "DENIED" | "DORMANT" | "ESCHEAT" | "FROZEN"
                | "INACTIVE" | "SANCTION",
            ) => json::Read::read(reader).map(Self::Customer),
            Some("PROSPECT") => json::Read::read(reader).map(Self::Prospect),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for CustomerInBody {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Customer(value) => json::Write::write(value, writer),
            Self::Prospect(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<Customer> for CustomerInBody {
    #[inline]
    fn from(value: Customer) -> Self {
        Self::Customer(Box::new(value))
    }
}

impl From<super::Prospect> for CustomerInBody {
    #[inline]
    fn from(value: super::Prospect) -> Self {
        Self::Prospect(Box::new(value))
    }
}

json::bridge!(CustomerInBody);

/// Outcome of an identity verification.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerKycStatus {
    /// `ACCEPTED`
    Accepted,
    /// `PROVIDER_FAILURE`
    ProviderFailure,
    /// `PROVISIONAL`
    Provisional,
    /// `REJECTED`
    Rejected,
    /// `REVIEW`
    Review,
    /// `UNVERIFIED`
    Unverified,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerKycStatus {
    Accepted = "ACCEPTED",
    ProviderFailure = "PROVIDER_FAILURE",
    Provisional = "PROVISIONAL",
    Rejected = "REJECTED",
    Review = "REVIEW",
    Unverified = "UNVERIFIED",
});

/// One page of customers and prospects.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The customers and prospects on this page.
    pub customers: Vec<CustomerInBody>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(customers: impl IntoList<CustomerInBody, How>) -> Self {
        Self {
            customers: IntoList::into_list(customers),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

json::object!(CustomerList {
    next_page_token: optional "next_page_token",
    customers: required "customers",
    ..unknown_members
});

/// Any status of a customer or prospect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `ACTIVE`
    Active,
    /// `DECEASED`
    Deceased,
    /// `DENIED`
    Denied,
    /// `DORMANT`
    Dormant,
    /// `ESCHEAT`
    Escheat,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `PROSPECT`
    Prospect,
    /// `SANCTION`
    Sanction,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerStatus {
    Active = "ACTIVE",
    Deceased = "DECEASED",
    Denied = "DENIED",
    Dormant = "DORMANT",
    Escheat = "ESCHEAT",
    Frozen = "FROZEN",
    Inactive = "INACTIVE",
    Prospect = "PROSPECT",
    Sanction = "SANCTION",
});

/// Changes to a customer or prospect. Fields left out keep their value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchCustomer {
    /// Whether the person is banned from the service.
    pub ban_status: Option<super::BanStatus>,
    /// Date of birth.
    pub dob: Option<Date>,
    /// E-mail address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Legal address.
    pub legal_address: Option<super::LegalAddress>,
    /// Data of the caller's own, in any shape. It must not contain personal data.
    pub metadata: Option<BTreeMap<String, json::Value>>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Remark kept with the change. It is needed when `ban_status` moves from `SUSPENDED` to `ALLOWED` or
    /// back.
    pub note: Option<String>,
    /// Mobile phone number in E.164 form.
    ///
    /// Pattern: `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Address for deliveries. When it is left out, a `legal_address` is sent and none is stored yet, the
    /// server copies the `legal_address`.
    pub shipping_address: Option<super::ShippingAddress>,
    /// Tax id in full, as `123-45-6789`.
    ///
    /// Pattern: `^\d{3}-\d{2}-\d{4}$`.
    pub ssn: Option<String>,
    /// Where the person stands.
    pub status: Option<CustomerStatus>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PatchCustomer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn ban_status(mut self, ban_status: impl Into<super::BanStatus>) -> Self {
        self.ban_status = Some(ban_status.into());
        self
    }

    #[must_use]
    pub fn dob(mut self, dob: impl Into<Date>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    #[must_use]
    pub fn legal_address(
        mut self,
        legal_address: impl Into<super::LegalAddress>,
    ) -> Self {
        self.legal_address = Some(legal_address.into());
        self
    }

    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<json::Value, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    #[must_use]
    pub fn shipping_address(
        mut self,
        shipping_address: impl Into<super::ShippingAddress>,
    ) -> Self {
        self.shipping_address = Some(shipping_address.into());
        self
    }

    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<CustomerStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

json::object!(PatchCustomer {
    ban_status: optional "ban_status",
    dob: optional "dob",
    email: optional "email",
    first_name: optional "first_name",
    last_name: optional "last_name",
    legal_address: optional "legal_address",
    metadata: optional "metadata",
    middle_name: optional "middle_name",
    note: optional "note",
    phone_number: optional "phone_number",
    shipping_address: optional "shipping_address",
    ssn: optional "ssn",
    status: optional "status",
    ..unknown_members
});

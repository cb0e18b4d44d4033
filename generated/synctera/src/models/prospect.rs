use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, IntoList, IntoMap, Uuid, json};

/// A person who is not a customer yet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Prospect {
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
    pub kyc_status: Option<super::CustomerKycStatus>,
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
    /// Marks the person as a prospect.
    ///
    /// Always `PROSPECT`.
    pub status: ProspectStatus,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Prospect {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            status: ProspectStatus::Prospect,
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
    pub fn kyc_status(
        mut self,
        kyc_status: impl Into<super::CustomerKycStatus>,
    ) -> Self {
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

impl Default for Prospect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl ::std::fmt::Debug for Prospect {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Prospect")
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

json::object!(Prospect {
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

/// Marks the person as a prospect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProspectStatus {
    /// `PROSPECT`
    Prospect,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ProspectStatus {
    Prospect = "PROSPECT",
});

use std::collections::BTreeMap;
use crate::runtime::{Date, IntoMap, json};

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
    pub status: Option<super::CustomerStatus>,
}

impl PatchCustomer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ban_status`.
    #[must_use]
    pub fn ban_status(mut self, ban_status: impl Into<super::BanStatus>) -> Self {
        self.ban_status = Some(ban_status.into());
        self
    }

    /// Sets `dob`.
    #[must_use]
    pub fn dob(mut self, dob: impl Into<Date>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `legal_address`.
    #[must_use]
    pub fn legal_address(
        mut self,
        legal_address: impl Into<super::LegalAddress>,
    ) -> Self {
        self.legal_address = Some(legal_address.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<json::Value, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `shipping_address`.
    #[must_use]
    pub fn shipping_address(
        mut self,
        shipping_address: impl Into<super::ShippingAddress>,
    ) -> Self {
        self.shipping_address = Some(shipping_address.into());
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::CustomerStatus>) -> Self {
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
});

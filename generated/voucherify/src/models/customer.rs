use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, Nullable, collect, json};

/// A customer, with totals of what the customer redeemed, ordered and earned.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The id under which Voucherify keeps the customer.
    pub id: Nullable<String>,
    /// The id of the customer in your own system.
    pub source_id: Nullable<String>,
    /// Totals of redemptions and orders.
    pub summary: Nullable<super::CustomerSummary>,
    /// Totals over all loyalty programmes.
    pub loyalty: Nullable<super::CustomerLoyalty>,
    /// Who referred this customer, and where.
    pub referrals: Nullable<super::CustomerReferrals>,
    /// Values that Voucherify keeps for its own use.
    pub system_metadata: Nullable<BTreeMap<String, json::Value>>,
    /// When the customer was created.
    pub created_at: Nullable<DateTime>,
    /// When the customer was last changed. Absent until the first change.
    pub updated_at: Nullable<DateTime>,
    /// Links that belong to the customer.
    pub assets: Nullable<super::CustomerAssets>,
    /// Type marker of this model.
    ///
    /// Default: `customer`.
    pub object: Nullable<super::CustomerObject>,
    /// First and last name.
    pub name: Nullable<String>,
    /// A free note about the customer.
    pub description: Nullable<String>,
    /// E-mail address.
    pub email: Nullable<String>,
    /// Phone number. Text messages can be sent only when it is set.
    pub phone: Nullable<String>,
    /// Date of birth in the former field; use `birthdate`.
    #[deprecated]
    pub birthday: Nullable<Date>,
    /// Date of birth.
    pub birthdate: Nullable<Date>,
    /// Postal address.
    pub address: Nullable<super::CustomerAddress>,
    /// Your own keys and values.
    pub metadata: Nullable<BTreeMap<String, json::Value>>,
}

impl Customer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `source_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Nullable::Value(source_id.into());
        self
    }

    /// Sets `summary`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<super::CustomerSummary>) -> Self {
        self.summary = Nullable::Value(summary.into());
        self
    }

    /// Sets `loyalty`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn loyalty(mut self, loyalty: impl Into<super::CustomerLoyalty>) -> Self {
        self.loyalty = Nullable::Value(loyalty.into());
        self
    }

    /// Sets `referrals`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn referrals(mut self, referrals: impl Into<super::CustomerReferrals>) -> Self {
        self.referrals = Nullable::Value(referrals.into());
        self
    }

    /// Sets `system_metadata`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn system_metadata(
        mut self,
        system_metadata: impl IntoIterator<
            Item = (impl Into<String>, impl Into<json::Value>),
        >,
    ) -> Self {
        self.system_metadata = Nullable::Value(collect::map(system_metadata));
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `updated_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Nullable::Value(updated_at.into());
        self
    }

    /// Sets `assets`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn assets(mut self, assets: impl Into<super::CustomerAssets>) -> Self {
        self.assets = Nullable::Value(assets.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<super::CustomerObject>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `description`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Nullable::Value(description.into());
        self
    }

    /// Sets `email`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Nullable::Value(email.into());
        self
    }

    /// Sets `phone`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Nullable::Value(phone.into());
        self
    }

    /// Sets `birthday`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[deprecated]
    pub fn birthday(mut self, birthday: impl Into<Date>) -> Self {
        self.birthday = Nullable::Value(birthday.into());
        self
    }

    /// Sets `birthdate`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn birthdate(mut self, birthdate: impl Into<Date>) -> Self {
        self.birthdate = Nullable::Value(birthdate.into());
        self
    }

    /// Sets `address`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::CustomerAddress>) -> Self {
        self.address = Nullable::Value(address.into());
        self
    }

    /// Sets `metadata`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.metadata = Nullable::Value(collect::map(metadata));
        self
    }
}

json::object!(Customer {
    id: optional "id",
    source_id: optional "source_id",
    summary: optional "summary",
    loyalty: optional "loyalty",
    referrals: optional "referrals",
    system_metadata: optional "system_metadata",
    created_at: optional "created_at",
    updated_at: optional "updated_at",
    assets: optional "assets",
    object: optional "object",
    name: optional "name",
    description: optional "description",
    email: optional "email",
    phone: optional "phone",
    birthday: optional "birthday",
    birthdate: optional "birthdate",
    address: optional "address",
    metadata: optional "metadata",
});

use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, Nullable, json};

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
        self.system_metadata = Nullable::Value(
            system_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
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
        self.metadata = Nullable::Value(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Object for Customer {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::optional("source_id"),
        json::Property::optional("summary"),
        json::Property::optional("loyalty"),
        json::Property::optional("referrals"),
        json::Property::optional("system_metadata"),
        json::Property::optional("created_at"),
        json::Property::optional("updated_at"),
        json::Property::optional("assets"),
        json::Property::optional("object"),
        json::Property::optional("name"),
        json::Property::optional("description"),
        json::Property::optional("email"),
        json::Property::optional("phone"),
        json::Property::optional("birthday"),
        json::Property::optional("birthdate"),
        json::Property::optional("address"),
        json::Property::optional("metadata"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.source_id),
            2 => reader.read_into(&mut self.summary),
            3 => reader.read_into(&mut self.loyalty),
            4 => reader.read_into(&mut self.referrals),
            5 => reader.read_into(&mut self.system_metadata),
            6 => reader.read_into(&mut self.created_at),
            7 => reader.read_into(&mut self.updated_at),
            8 => reader.read_into(&mut self.assets),
            9 => reader.read_into(&mut self.object),
            10 => reader.read_into(&mut self.name),
            11 => reader.read_into(&mut self.description),
            12 => reader.read_into(&mut self.email),
            13 => reader.read_into(&mut self.phone),
            14 => reader.read_into(&mut self.birthday),
            15 => reader.read_into(&mut self.birthdate),
            16 => reader.read_into(&mut self.address),
            17 => reader.read_into(&mut self.metadata),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.optional("source_id", &self.source_id);
        object.optional("summary", &self.summary);
        object.optional("loyalty", &self.loyalty);
        object.optional("referrals", &self.referrals);
        object.optional("system_metadata", &self.system_metadata);
        object.optional("created_at", &self.created_at);
        object.optional("updated_at", &self.updated_at);
        object.optional("assets", &self.assets);
        object.optional("object", &self.object);
        object.optional("name", &self.name);
        object.optional("description", &self.description);
        object.optional("email", &self.email);
        object.optional("phone", &self.phone);
        object.optional("birthday", &self.birthday);
        object.optional("birthdate", &self.birthdate);
        object.optional("address", &self.address);
        object.optional("metadata", &self.metadata);
    }
}

json::object!(Customer);

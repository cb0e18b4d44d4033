use std::collections::BTreeMap;
use crate::runtime::{Date, Nullable, json};

/// One entry of a bulk update, namely a customer and the fields to overwrite in it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersUpdateInBulkRequestBody {
    /// The id of the customer in your own system. It selects whom to update.
    pub source_id: Nullable<String>,
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

impl CustomersUpdateInBulkRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `source_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Nullable::Value(source_id.into());
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

impl json::Object for CustomersUpdateInBulkRequestBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("source_id"),
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
            0 => reader.read_into(&mut self.source_id),
            1 => reader.read_into(&mut self.name),
            2 => reader.read_into(&mut self.description),
            3 => reader.read_into(&mut self.email),
            4 => reader.read_into(&mut self.phone),
            5 => reader.read_into(&mut self.birthday),
            6 => reader.read_into(&mut self.birthdate),
            7 => reader.read_into(&mut self.address),
            8 => reader.read_into(&mut self.metadata),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("source_id", &self.source_id);
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

json::object!(CustomersUpdateInBulkRequestBody);

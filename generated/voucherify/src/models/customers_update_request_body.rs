use std::collections::BTreeMap;
use crate::runtime::{Date, Nullable, collect, json};

/// The fields of a customer to overwrite; absent ones stay as they are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersUpdateRequestBody {
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

impl CustomersUpdateRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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

json::object!(CustomersUpdateRequestBody {
    name: optional "name",
    description: optional "description",
    email: optional "email",
    phone: optional "phone",
    birthday: optional "birthday",
    birthdate: optional "birthdate",
    address: optional "address",
    metadata: optional "metadata",
});

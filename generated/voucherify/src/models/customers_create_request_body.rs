use std::collections::BTreeMap;
use crate::runtime::{Date, MapOrNull, Nullable, OrNull, json};

/// A customer to create, or to update when its id or source id is already known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersCreateRequestBody {
    /// The id under which Voucherify keeps the customer.
    pub id: Nullable<String>,
    /// The id of the customer in your own system.
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

impl CustomersCreateRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
        self
    }

    /// Sets `source_id`; `None` is null.
    #[must_use]
    pub fn source_id<How>(mut self, source_id: impl OrNull<String, How>) -> Self {
        self.source_id = Nullable::from(OrNull::or_null(source_id));
        self
    }

    /// Sets `source_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_source_id(mut self) -> Self {
        self.source_id = Nullable::Null;
        self
    }

    /// Sets `name`; `None` is null.
    #[must_use]
    pub fn name<How>(mut self, name: impl OrNull<String, How>) -> Self {
        self.name = Nullable::from(OrNull::or_null(name));
        self
    }

    /// Sets `name` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `description`; `None` is null.
    #[must_use]
    pub fn description<How>(mut self, description: impl OrNull<String, How>) -> Self {
        self.description = Nullable::from(OrNull::or_null(description));
        self
    }

    /// Sets `description` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Nullable::Null;
        self
    }

    /// Sets `email`; `None` is null.
    #[must_use]
    pub fn email<How>(mut self, email: impl OrNull<String, How>) -> Self {
        self.email = Nullable::from(OrNull::or_null(email));
        self
    }

    /// Sets `email` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Nullable::Null;
        self
    }

    /// Sets `phone`; `None` is null.
    #[must_use]
    pub fn phone<How>(mut self, phone: impl OrNull<String, How>) -> Self {
        self.phone = Nullable::from(OrNull::or_null(phone));
        self
    }

    /// Sets `phone` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Nullable::Null;
        self
    }

    /// Sets `birthday`; `None` is null.
    #[must_use]
    #[deprecated]
    pub fn birthday<How>(mut self, birthday: impl OrNull<Date, How>) -> Self {
        self.birthday = Nullable::from(OrNull::or_null(birthday));
        self
    }

    /// Sets `birthday` to null, which is something else than to leave it out.
    #[must_use]
    #[deprecated]
    #[inline]
    pub fn clear_birthday(mut self) -> Self {
        self.birthday = Nullable::Null;
        self
    }

    /// Sets `birthdate`; `None` is null.
    #[must_use]
    pub fn birthdate<How>(mut self, birthdate: impl OrNull<Date, How>) -> Self {
        self.birthdate = Nullable::from(OrNull::or_null(birthdate));
        self
    }

    /// Sets `birthdate` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_birthdate(mut self) -> Self {
        self.birthdate = Nullable::Null;
        self
    }

    /// Sets `address`; `None` is null.
    #[must_use]
    pub fn address<How>(
        mut self,
        address: impl OrNull<super::CustomerAddress, How>,
    ) -> Self {
        self.address = Nullable::from(OrNull::or_null(address));
        self
    }

    /// Sets `address` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.address = Nullable::Null;
        self
    }

    /// Sets `metadata`; `None` is null.
    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl MapOrNull<json::Value, How>) -> Self {
        self.metadata = Nullable::from(MapOrNull::map_or_null(metadata));
        self
    }

    /// Sets `metadata` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

json::object!(CustomersCreateRequestBody {
    id: optional "id",
    source_id: optional "source_id",
    name: optional "name",
    description: optional "description",
    email: optional "email",
    phone: optional "phone",
    birthday: optional "birthday",
    birthdate: optional "birthdate",
    address: optional "address",
    metadata: optional "metadata",
});

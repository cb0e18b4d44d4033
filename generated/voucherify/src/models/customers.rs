use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, ListOrNull, MapOrNull, Nullable, OrNull, json};

/// Events of a customer, as the deprecated activities endpoint lists them.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersActivitiesListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The events.
    pub data: Nullable<Vec<super::CustomerActivity>>,
    /// Number of events.
    pub total: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersActivitiesListResponseBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `data_ref`; `None` is null.
    #[must_use]
    pub fn data_ref<How>(mut self, data_ref: impl OrNull<String, How>) -> Self {
        self.data_ref = Nullable::from(OrNull::or_null(data_ref));
        self
    }

    /// Sets `data_ref` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_ref(mut self) -> Self {
        self.data_ref = Nullable::Null;
        self
    }

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(
        mut self,
        data: impl ListOrNull<super::CustomerActivity, How>,
    ) -> Self {
        self.data = Nullable::from(ListOrNull::list_or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }
}

json::object!(CustomersActivitiesListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    total: optional "total",
    ..unknown_members
});

/// A page of events of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersActivityListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<CustomersActivityListResponseBodyObject>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The events of this page.
    pub data: Nullable<Vec<super::CustomerActivity>>,
    /// Whether another page follows.
    pub has_more: Nullable<bool>,
    /// The value of `starting_after_id` that fetches the next page.
    pub more_starting_after: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersActivityListResponseBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(
        mut self,
        object: impl OrNull<CustomersActivityListResponseBodyObject, How>,
    ) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `data_ref`; `None` is null.
    #[must_use]
    pub fn data_ref<How>(mut self, data_ref: impl OrNull<String, How>) -> Self {
        self.data_ref = Nullable::from(OrNull::or_null(data_ref));
        self
    }

    /// Sets `data_ref` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_ref(mut self) -> Self {
        self.data_ref = Nullable::Null;
        self
    }

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(
        mut self,
        data: impl ListOrNull<super::CustomerActivity, How>,
    ) -> Self {
        self.data = Nullable::from(ListOrNull::list_or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    /// Sets `has_more`; `None` is null.
    #[must_use]
    pub fn has_more(mut self, has_more: impl Into<Option<bool>>) -> Self {
        self.has_more = Nullable::from(has_more.into());
        self
    }

    /// Sets `has_more` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_more(mut self) -> Self {
        self.has_more = Nullable::Null;
        self
    }

    /// Sets `more_starting_after`; `None` is null.
    #[must_use]
    pub fn more_starting_after<How>(
        mut self,
        more_starting_after: impl OrNull<String, How>,
    ) -> Self {
        self.more_starting_after = Nullable::from(OrNull::or_null(more_starting_after));
        self
    }

    /// Sets `more_starting_after` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_more_starting_after(mut self) -> Self {
        self.more_starting_after = Nullable::Null;
        self
    }
}

json::object!(CustomersActivityListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    has_more: optional "has_more",
    more_starting_after: optional "more_starting_after",
    ..unknown_members
});

/// Type marker of this model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomersActivityListResponseBodyObject {
    /// `list`
    List,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomersActivityListResponseBodyObject {
    List = "list",
});

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
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});

/// A page of customers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `customers`.
    pub data_ref: Nullable<String>,
    /// The customers of this page.
    pub customers: Nullable<Vec<super::Customer>>,
    /// Number of customers.
    pub total: Nullable<i64>,
    /// Whether another page follows.
    pub has_more: Nullable<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersListResponseBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `data_ref`; `None` is null.
    #[must_use]
    pub fn data_ref<How>(mut self, data_ref: impl OrNull<String, How>) -> Self {
        self.data_ref = Nullable::from(OrNull::or_null(data_ref));
        self
    }

    /// Sets `data_ref` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_ref(mut self) -> Self {
        self.data_ref = Nullable::Null;
        self
    }

    /// Sets `customers`; `None` is null.
    #[must_use]
    pub fn customers<How>(
        mut self,
        customers: impl ListOrNull<super::Customer, How>,
    ) -> Self {
        self.customers = Nullable::from(ListOrNull::list_or_null(customers));
        self
    }

    /// Sets `customers` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_customers(mut self) -> Self {
        self.customers = Nullable::Null;
        self
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }

    /// Sets `has_more`; `None` is null.
    #[must_use]
    pub fn has_more(mut self, has_more: impl Into<Option<bool>>) -> Self {
        self.has_more = Nullable::from(has_more.into());
        self
    }

    /// Sets `has_more` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_more(mut self) -> Self {
        self.has_more = Nullable::Null;
        self
    }
}

json::object!(CustomersListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    customers: optional "customers",
    total: optional "total",
    has_more: optional "has_more",
    ..unknown_members
});

/// Metadata to write to several customers at once.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersMetadataUpdateInBulkRequestBody {
    /// The customers to change, by their ids in your own system.
    pub source_ids: Nullable<Vec<String>>,
    /// The keys and values that each of these customers receives.
    pub metadata: Nullable<BTreeMap<String, json::Value>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersMetadataUpdateInBulkRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `source_ids`; `None` is null.
    #[must_use]
    pub fn source_ids<How>(mut self, source_ids: impl ListOrNull<String, How>) -> Self {
        self.source_ids = Nullable::from(ListOrNull::list_or_null(source_ids));
        self
    }

    /// Sets `source_ids` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_source_ids(mut self) -> Self {
        self.source_ids = Nullable::Null;
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

json::object!(CustomersMetadataUpdateInBulkRequestBody {
    source_ids: optional "source_ids",
    metadata: optional "metadata",
    ..unknown_members
});

/// The record of a permanent deletion.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersPermanentDeletionCreateResponseBody {
    /// Id of the deletion.
    pub id: Nullable<String>,
    /// When the deletion was asked for.
    pub created_at: Nullable<DateTime>,
    /// Id of the customer who is erased.
    pub related_object_id: Nullable<String>,
    /// Kind of record that is erased.
    ///
    /// Default: `customer`.
    pub related_object: Nullable<String>,
    /// How far the deletion has come.
    pub status: Nullable<String>,
    /// Counts of the erased records.
    pub data_json: Nullable<CustomersPermanentDeletionCreateResponseBodyDataJson>,
    /// Type marker of this model, in the spelling that the service uses.
    ///
    /// Default: `pernament_deletion`.
    pub object: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersPermanentDeletionCreateResponseBody {
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

    /// Sets `created_at`; `None` is null.
    #[must_use]
    pub fn created_at<How>(mut self, created_at: impl OrNull<DateTime, How>) -> Self {
        self.created_at = Nullable::from(OrNull::or_null(created_at));
        self
    }

    /// Sets `created_at` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Nullable::Null;
        self
    }

    /// Sets `related_object_id`; `None` is null.
    #[must_use]
    pub fn related_object_id<How>(
        mut self,
        related_object_id: impl OrNull<String, How>,
    ) -> Self {
        self.related_object_id = Nullable::from(OrNull::or_null(related_object_id));
        self
    }

    /// Sets `related_object_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_related_object_id(mut self) -> Self {
        self.related_object_id = Nullable::Null;
        self
    }

    /// Sets `related_object`; `None` is null.
    #[must_use]
    pub fn related_object<How>(
        mut self,
        related_object: impl OrNull<String, How>,
    ) -> Self {
        self.related_object = Nullable::from(OrNull::or_null(related_object));
        self
    }

    /// Sets `related_object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_related_object(mut self) -> Self {
        self.related_object = Nullable::Null;
        self
    }

    /// Sets `status`; `None` is null.
    #[must_use]
    pub fn status<How>(mut self, status: impl OrNull<String, How>) -> Self {
        self.status = Nullable::from(OrNull::or_null(status));
        self
    }

    /// Sets `status` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_status(mut self) -> Self {
        self.status = Nullable::Null;
        self
    }

    /// Sets `data_json`; `None` is null.
    #[must_use]
    pub fn data_json<How>(
        mut self,
        data_json: impl OrNull<CustomersPermanentDeletionCreateResponseBodyDataJson, How>,
    ) -> Self {
        self.data_json = Nullable::from(OrNull::or_null(data_json));
        self
    }

    /// Sets `data_json` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_json(mut self) -> Self {
        self.data_json = Nullable::Null;
        self
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }
}

json::object!(CustomersPermanentDeletionCreateResponseBody {
    id: optional "id",
    created_at: optional "created_at",
    related_object_id: optional "related_object_id",
    related_object: optional "related_object",
    status: optional "status",
    data_json: optional "data_json",
    object: optional "object",
    ..unknown_members
});

/// How many records of each kind a permanent deletion removed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersPermanentDeletionCreateResponseBodyDataJson {
    /// Number of erased events.
    pub events: Nullable<i64>,
    /// Number of erased customer events.
    pub customer_events: Nullable<i64>,
    /// Number of erased daily events.
    pub daily_events: Nullable<i64>,
    /// Number of erased segments.
    pub segments: Nullable<i64>,
    /// Number of erased orders.
    pub orders: Nullable<i64>,
    /// Number of erased order events.
    pub order_events: Nullable<i64>,
    /// Number of erased customers.
    ///
    /// Default: `1`.
    pub customer: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersPermanentDeletionCreateResponseBodyDataJson {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `events`; `None` is null.
    #[must_use]
    pub fn events(mut self, events: impl Into<Option<i64>>) -> Self {
        self.events = Nullable::from(events.into());
        self
    }

    /// Sets `events` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_events(mut self) -> Self {
        self.events = Nullable::Null;
        self
    }

    /// Sets `customer_events`; `None` is null.
    #[must_use]
    pub fn customer_events(mut self, customer_events: impl Into<Option<i64>>) -> Self {
        self.customer_events = Nullable::from(customer_events.into());
        self
    }

    /// Sets `customer_events` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_customer_events(mut self) -> Self {
        self.customer_events = Nullable::Null;
        self
    }

    /// Sets `daily_events`; `None` is null.
    #[must_use]
    pub fn daily_events(mut self, daily_events: impl Into<Option<i64>>) -> Self {
        self.daily_events = Nullable::from(daily_events.into());
        self
    }

    /// Sets `daily_events` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_daily_events(mut self) -> Self {
        self.daily_events = Nullable::Null;
        self
    }

    /// Sets `segments`; `None` is null.
    #[must_use]
    pub fn segments(mut self, segments: impl Into<Option<i64>>) -> Self {
        self.segments = Nullable::from(segments.into());
        self
    }

    /// Sets `segments` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_segments(mut self) -> Self {
        self.segments = Nullable::Null;
        self
    }

    /// Sets `orders`; `None` is null.
    #[must_use]
    pub fn orders(mut self, orders: impl Into<Option<i64>>) -> Self {
        self.orders = Nullable::from(orders.into());
        self
    }

    /// Sets `orders` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_orders(mut self) -> Self {
        self.orders = Nullable::Null;
        self
    }

    /// Sets `order_events`; `None` is null.
    #[must_use]
    pub fn order_events(mut self, order_events: impl Into<Option<i64>>) -> Self {
        self.order_events = Nullable::from(order_events.into());
        self
    }

    /// Sets `order_events` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_order_events(mut self) -> Self {
        self.order_events = Nullable::Null;
        self
    }

    /// Sets `customer`; `None` is null.
    #[must_use]
    pub fn customer(mut self, customer: impl Into<Option<i64>>) -> Self {
        self.customer = Nullable::from(customer.into());
        self
    }

    /// Sets `customer` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Nullable::Null;
        self
    }
}

json::object!(CustomersPermanentDeletionCreateResponseBodyDataJson {
    events: optional "events",
    customer_events: optional "customer_events",
    daily_events: optional "daily_events",
    segments: optional "segments",
    orders: optional "orders",
    order_events: optional "order_events",
    customer: optional "customer",
    ..unknown_members
});

/// A page of redeemables of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersRedeemablesListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The redeemables of this page.
    pub data: Nullable<Vec<super::CustomerRedeemable>>,
    /// Number of redeemables.
    pub total: Nullable<i64>,
    /// Whether another page follows.
    pub has_more: Nullable<bool>,
    /// The value of `starting_after_id` that fetches the next page.
    pub more_starting_after: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersRedeemablesListResponseBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `data_ref`; `None` is null.
    #[must_use]
    pub fn data_ref<How>(mut self, data_ref: impl OrNull<String, How>) -> Self {
        self.data_ref = Nullable::from(OrNull::or_null(data_ref));
        self
    }

    /// Sets `data_ref` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_ref(mut self) -> Self {
        self.data_ref = Nullable::Null;
        self
    }

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(
        mut self,
        data: impl ListOrNull<super::CustomerRedeemable, How>,
    ) -> Self {
        self.data = Nullable::from(ListOrNull::list_or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }

    /// Sets `has_more`; `None` is null.
    #[must_use]
    pub fn has_more(mut self, has_more: impl Into<Option<bool>>) -> Self {
        self.has_more = Nullable::from(has_more.into());
        self
    }

    /// Sets `has_more` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_more(mut self) -> Self {
        self.has_more = Nullable::Null;
        self
    }

    /// Sets `more_starting_after`; `None` is null.
    #[must_use]
    pub fn more_starting_after<How>(
        mut self,
        more_starting_after: impl OrNull<String, How>,
    ) -> Self {
        self.more_starting_after = Nullable::from(OrNull::or_null(more_starting_after));
        self
    }

    /// Sets `more_starting_after` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_more_starting_after(mut self) -> Self {
        self.more_starting_after = Nullable::Null;
        self
    }
}

json::object!(CustomersRedeemablesListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    total: optional "total",
    has_more: optional "has_more",
    more_starting_after: optional "more_starting_after",
    ..unknown_members
});

/// The segments of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersSegmentsListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The segments.
    pub data: Nullable<Vec<super::SimpleSegment>>,
    /// Number of segments.
    pub total: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersSegmentsListResponseBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `data_ref`; `None` is null.
    #[must_use]
    pub fn data_ref<How>(mut self, data_ref: impl OrNull<String, How>) -> Self {
        self.data_ref = Nullable::from(OrNull::or_null(data_ref));
        self
    }

    /// Sets `data_ref` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_ref(mut self) -> Self {
        self.data_ref = Nullable::Null;
        self
    }

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(
        mut self,
        data: impl ListOrNull<super::SimpleSegment, How>,
    ) -> Self {
        self.data = Nullable::from(ListOrNull::list_or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }
}

json::object!(CustomersSegmentsListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    total: optional "total",
    ..unknown_members
});

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
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersUpdateInBulkRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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

json::object!(CustomersUpdateInBulkRequestBody {
    source_id: optional "source_id",
    name: optional "name",
    description: optional "description",
    email: optional "email",
    phone: optional "phone",
    birthday: optional "birthday",
    birthdate: optional "birthdate",
    address: optional "address",
    metadata: optional "metadata",
    ..unknown_members
});

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
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomersUpdateRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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

json::object!(CustomersUpdateRequestBody {
    name: optional "name",
    description: optional "description",
    email: optional "email",
    phone: optional "phone",
    birthday: optional "birthday",
    birthdate: optional "birthdate",
    address: optional "address",
    metadata: optional "metadata",
    ..unknown_members
});

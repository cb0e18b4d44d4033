use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, Nullable, collect, json};

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

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `data_ref`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_ref(mut self, data_ref: impl Into<String>) -> Self {
        self.data_ref = Nullable::Value(data_ref.into());
        self
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = impl Into<super::CustomerActivity>>,
    ) -> Self {
        self.data = Nullable::Value(collect::list(data));
        self
    }

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
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

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(
        mut self,
        object: impl Into<CustomersActivityListResponseBodyObject>,
    ) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `data_ref`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_ref(mut self, data_ref: impl Into<String>) -> Self {
        self.data_ref = Nullable::Value(data_ref.into());
        self
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = impl Into<super::CustomerActivity>>,
    ) -> Self {
        self.data = Nullable::Value(collect::list(data));
        self
    }

    /// Sets `has_more`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Nullable::Value(has_more);
        self
    }

    /// Sets `more_starting_after`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn more_starting_after(
        mut self,
        more_starting_after: impl Into<String>,
    ) -> Self {
        self.more_starting_after = Nullable::Value(more_starting_after.into());
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

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `data_ref`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_ref(mut self, data_ref: impl Into<String>) -> Self {
        self.data_ref = Nullable::Value(data_ref.into());
        self
    }

    /// Sets `customers`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn customers(
        mut self,
        customers: impl IntoIterator<Item = impl Into<super::Customer>>,
    ) -> Self {
        self.customers = Nullable::Value(collect::list(customers));
        self
    }

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
        self
    }

    /// Sets `has_more`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Nullable::Value(has_more);
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

    /// Sets `source_ids`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn source_ids(
        mut self,
        source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_ids = Nullable::Value(collect::list(source_ids));
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

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `related_object_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn related_object_id(mut self, related_object_id: impl Into<String>) -> Self {
        self.related_object_id = Nullable::Value(related_object_id.into());
        self
    }

    /// Sets `related_object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn related_object(mut self, related_object: impl Into<String>) -> Self {
        self.related_object = Nullable::Value(related_object.into());
        self
    }

    /// Sets `status`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Nullable::Value(status.into());
        self
    }

    /// Sets `data_json`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_json(
        mut self,
        data_json: impl Into<CustomersPermanentDeletionCreateResponseBodyDataJson>,
    ) -> Self {
        self.data_json = Nullable::Value(data_json.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
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

    /// Sets `events`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn events(mut self, events: i64) -> Self {
        self.events = Nullable::Value(events);
        self
    }

    /// Sets `customer_events`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn customer_events(mut self, customer_events: i64) -> Self {
        self.customer_events = Nullable::Value(customer_events);
        self
    }

    /// Sets `daily_events`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn daily_events(mut self, daily_events: i64) -> Self {
        self.daily_events = Nullable::Value(daily_events);
        self
    }

    /// Sets `segments`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn segments(mut self, segments: i64) -> Self {
        self.segments = Nullable::Value(segments);
        self
    }

    /// Sets `orders`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn orders(mut self, orders: i64) -> Self {
        self.orders = Nullable::Value(orders);
        self
    }

    /// Sets `order_events`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn order_events(mut self, order_events: i64) -> Self {
        self.order_events = Nullable::Value(order_events);
        self
    }

    /// Sets `customer`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn customer(mut self, customer: i64) -> Self {
        self.customer = Nullable::Value(customer);
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

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `data_ref`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_ref(mut self, data_ref: impl Into<String>) -> Self {
        self.data_ref = Nullable::Value(data_ref.into());
        self
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = impl Into<super::CustomerRedeemable>>,
    ) -> Self {
        self.data = Nullable::Value(collect::list(data));
        self
    }

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
        self
    }

    /// Sets `has_more`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Nullable::Value(has_more);
        self
    }

    /// Sets `more_starting_after`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn more_starting_after(
        mut self,
        more_starting_after: impl Into<String>,
    ) -> Self {
        self.more_starting_after = Nullable::Value(more_starting_after.into());
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

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `data_ref`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_ref(mut self, data_ref: impl Into<String>) -> Self {
        self.data_ref = Nullable::Value(data_ref.into());
        self
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = impl Into<super::SimpleSegment>>,
    ) -> Self {
        self.data = Nullable::Value(collect::list(data));
        self
    }

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
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
        self.metadata = Nullable::Value(collect::map(metadata));
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
    ..unknown_members
});

use crate::runtime::{Nullable, json};

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
});

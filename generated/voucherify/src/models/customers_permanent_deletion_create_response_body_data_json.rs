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
});

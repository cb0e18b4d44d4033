use crate::runtime::{DateTime, Nullable, json};

/// Totals of a customer's orders.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryOrders {
    /// Sum of all orders, in hundredths of the currency unit.
    pub total_amount: Nullable<i64>,
    /// Number of orders.
    pub total_count: Nullable<i64>,
    /// Average order, in hundredths of the currency unit.
    pub average_amount: Nullable<i64>,
    /// Latest order, in hundredths of the currency unit.
    pub last_order_amount: Nullable<i64>,
    /// When the latest order was placed.
    pub last_order_date: Nullable<DateTime>,
}

impl CustomerSummaryOrders {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_amount(mut self, total_amount: i64) -> Self {
        self.total_amount = Nullable::Value(total_amount);
        self
    }

    /// Sets `total_count`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = Nullable::Value(total_count);
        self
    }

    /// Sets `average_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn average_amount(mut self, average_amount: i64) -> Self {
        self.average_amount = Nullable::Value(average_amount);
        self
    }

    /// Sets `last_order_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn last_order_amount(mut self, last_order_amount: i64) -> Self {
        self.last_order_amount = Nullable::Value(last_order_amount);
        self
    }

    /// Sets `last_order_date`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn last_order_date(mut self, last_order_date: impl Into<DateTime>) -> Self {
        self.last_order_date = Nullable::Value(last_order_date.into());
        self
    }
}

json::object!(CustomerSummaryOrders {
    total_amount: optional "total_amount",
    total_count: optional "total_count",
    average_amount: optional "average_amount",
    last_order_amount: optional "last_order_amount",
    last_order_date: optional "last_order_date",
});

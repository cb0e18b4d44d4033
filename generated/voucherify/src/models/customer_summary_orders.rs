use crate::runtime::{DateTime, Nullable, OrNull, json};

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

    /// Sets `total_amount`; `None` is null.
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<Option<i64>>) -> Self {
        self.total_amount = Nullable::from(total_amount.into());
        self
    }

    /// Sets `total_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_amount(mut self) -> Self {
        self.total_amount = Nullable::Null;
        self
    }

    /// Sets `total_count`; `None` is null.
    #[must_use]
    pub fn total_count(mut self, total_count: impl Into<Option<i64>>) -> Self {
        self.total_count = Nullable::from(total_count.into());
        self
    }

    /// Sets `total_count` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_count(mut self) -> Self {
        self.total_count = Nullable::Null;
        self
    }

    /// Sets `average_amount`; `None` is null.
    #[must_use]
    pub fn average_amount(mut self, average_amount: impl Into<Option<i64>>) -> Self {
        self.average_amount = Nullable::from(average_amount.into());
        self
    }

    /// Sets `average_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_average_amount(mut self) -> Self {
        self.average_amount = Nullable::Null;
        self
    }

    /// Sets `last_order_amount`; `None` is null.
    #[must_use]
    pub fn last_order_amount(
        mut self,
        last_order_amount: impl Into<Option<i64>>,
    ) -> Self {
        self.last_order_amount = Nullable::from(last_order_amount.into());
        self
    }

    /// Sets `last_order_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_last_order_amount(mut self) -> Self {
        self.last_order_amount = Nullable::Null;
        self
    }

    /// Sets `last_order_date`; `None` is null.
    #[must_use]
    pub fn last_order_date<How>(
        mut self,
        last_order_date: impl OrNull<DateTime, How>,
    ) -> Self {
        self.last_order_date = Nullable::from(OrNull::or_null(last_order_date));
        self
    }

    /// Sets `last_order_date` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_last_order_date(mut self) -> Self {
        self.last_order_date = Nullable::Null;
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

use crate::runtime::{DateTime, json};

/// The schema `Order`.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: String,
    pub total: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, total: i64) -> Self {
        Self {
            id: id.into(),
            total,
            ..json::Read::blank()
        }
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
json::object!(Order {
    id: required "id",
    total: required "total",
    ..unknown_members
});

/// The schema `OrderCancelledAnswer`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledAnswer {
    pub seen: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "webhooks")]
impl OrderCancelledAnswer {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(seen: bool) -> Self {
        Self {
            seen,
            ..json::Read::blank()
        }
    }
}

#[cfg(feature = "webhooks")]
json::object!(OrderCancelledAnswer {
    seen: required "seen",
    ..unknown_members
});

/// The schema `OrderCancelledBody`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledBody {
    /// Always `order.cancelled`.
    pub r#type: OrderCancelledType,
    pub reason: OrderCancelledReason,
    pub cancelled_at: Option<DateTime>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "webhooks")]
impl OrderCancelledBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<OrderCancelledReason>) -> Self {
        Self {
            reason: reason.into(),
            r#type: OrderCancelledType::OrderCancelled,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn cancelled_at(mut self, cancelled_at: impl Into<DateTime>) -> Self {
        self.cancelled_at = Some(cancelled_at.into());
        self
    }
}

#[cfg(feature = "webhooks")]
json::object!(OrderCancelledBody {
    r#type: required "type",
    reason: required "reason",
    cancelled_at: optional "cancelledAt",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCancelledReason {
    /// `customer`
    Customer,
    /// `stock`
    Stock,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

#[cfg(feature = "webhooks")]
json::string_enum!(OrderCancelledReason {
    Customer = "customer",
    Stock = "stock",
});

/// One of some known values, or another that the server may add.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCancelledType {
    /// `order.cancelled`
    OrderCancelled,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

#[cfg(feature = "webhooks")]
json::string_enum!(OrderCancelledType {
    OrderCancelled = "order.cancelled",
});

/// The schema `OrderCreated`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// Always `order.created`.
    pub r#type: OrderCreatedType,
    pub order: Order,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "webhooks")]
impl OrderCreated {
    /// A value of the required properties.
    #[must_use]
    pub fn new(order: impl Into<Order>) -> Self {
        Self {
            order: order.into(),
            r#type: OrderCreatedType::OrderCreated,
            ..json::Read::blank()
        }
    }
}

#[cfg(feature = "webhooks")]
json::object!(OrderCreated {
    r#type: required "type",
    order: required "order",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCreatedType {
    /// `order.created`
    OrderCreated,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

#[cfg(feature = "webhooks")]
json::string_enum!(OrderCreatedType {
    OrderCreated = "order.created",
});

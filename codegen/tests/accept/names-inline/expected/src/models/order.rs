use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// The property `order_status`.
    pub order_status: Option<super::OrderStatus>,
    /// The property `status`.
    pub status: Option<super::OrderStatusValue>,
    /// The property `node`.
    pub node: Option<super::OrderNodeObject>,
}

impl Order {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `order_status`.
    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<super::OrderStatus>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::OrderStatusValue>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `node`.
    #[must_use]
    pub fn node(mut self, node: impl Into<super::OrderNodeObject>) -> Self {
        self.node = Some(node.into());
        self
    }
}

json::object!(Order {
    order_status: optional "order_status",
    status: optional "status",
    node: optional "node",
});

use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    pub order_status: Option<OrderStatus>,
    pub status: Option<OrderStatusValue>,
    pub node: Option<OrderNodeObject>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Order {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<OrderStatus>) -> Self {
        self.order_status = Some(order_status.into());
        self
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<OrderStatusValue>) -> Self {
        self.status = Some(status.into());
        self
    }

    #[must_use]
    pub fn node(mut self, node: impl Into<OrderNodeObject>) -> Self {
        self.node = Some(node.into());
        self
    }
}

json::object!(Order {
    order_status: optional "order_status",
    status: optional "status",
    node: optional "node",
    ..unknown_members
});

/// The schema `OrderNodeObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderNodeObject {
    pub name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderNodeObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

json::object!(OrderNodeObject {
    name: optional "name",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(OrderStatus {
    Open = "open",
    Shut = "shut",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatusValue {
    /// `good`
    Good,
    /// `bad`
    Bad,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(OrderStatusValue {
    Good = "good",
    Bad = "bad",
});

/// The schema `OrderNode`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderNode {
    pub id: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderNode {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(OrderNode {
    id: optional "id",
    ..unknown_members
});

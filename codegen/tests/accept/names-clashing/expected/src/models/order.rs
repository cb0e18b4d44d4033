use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    pub item: Option<OrderItemObject>,
    /// Always `a`.
    pub state: Option<OrderStateValue>,
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
    pub fn item(mut self, item: impl Into<OrderItemObject>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// Sets `state`, which has one value only.
    #[must_use]
    #[inline]
    pub fn state(mut self) -> Self {
        self.state = Some(OrderStateValue::A);
        self
    }
}

json::object!(Order {
    item: optional "item",
    state: optional "state",
    ..unknown_members
});

/// The schema `OrderItemObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderItemObject {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderItemObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(OrderItemObject {
    a: optional "a",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStateValue {
    /// `a`
    A,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(OrderStateValue {
    A = "a",
});

/// The schema `OrderItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderItem {
    pub b: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

json::object!(OrderItem {
    b: optional "b",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `b`
    B,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(OrderState {
    B = "b",
});

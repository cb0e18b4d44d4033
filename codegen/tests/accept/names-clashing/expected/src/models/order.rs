use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// The property `item`.
    pub item: Option<super::OrderItemObject>,
    /// The property `state`.
    pub state: Option<super::OrderStateValue>,
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

    /// Sets `item`.
    #[must_use]
    pub fn item(mut self, item: impl Into<super::OrderItemObject>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<super::OrderStateValue>) -> Self {
        self.state = Some(state.into());
        self
    }
}

json::object!(Order {
    item: optional "item",
    state: optional "state",
    ..unknown_members
});

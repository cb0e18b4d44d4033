use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// The property `item`.
    pub item: Option<super::OrderItemObject>,
    /// The property `state`.
    ///
    /// Always `a`.
    pub state: Option<super::OrderStateValue>,
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

    /// Sets `state`, which has one value only.
    #[must_use]
    #[inline]
    pub fn state(mut self) -> Self {
        self.state = Some(super::OrderStateValue::A);
        self
    }
}

json::object!(Order {
    item: optional "item",
    state: optional "state",
});

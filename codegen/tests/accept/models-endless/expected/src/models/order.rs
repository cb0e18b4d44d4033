use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// Required, but an `Option` since its type requires this one in turn: without it, a response is refused.
    pub customer: Option<Box<super::Customer>>,
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
    pub fn customer(mut self, customer: impl Into<super::Customer>) -> Self {
        self.customer = Some(Box::new(customer.into()));
        self
    }
}

json::object!(Order {
    customer: endless "customer",
    ..unknown_members
});

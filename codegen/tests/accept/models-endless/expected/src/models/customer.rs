use crate::runtime::json;

/// The schema `Customer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// Required, but an `Option` since its type requires this one in turn: without it, a response is refused.
    pub last_order: Option<Box<super::Order>>,
    pub name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Customer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn last_order(mut self, last_order: impl Into<super::Order>) -> Self {
        self.last_order = Some(Box::new(last_order.into()));
        self
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

json::object!(Customer {
    last_order: endless "lastOrder",
    name: optional "name",
    ..unknown_members
});

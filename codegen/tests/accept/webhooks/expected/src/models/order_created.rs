use crate::runtime::json;

/// The schema `OrderCreated`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// The property `type`.
    ///
    /// Always `order.created`.
    pub r#type: super::OrderCreatedType,
    /// The property `order`.
    pub order: super::Order,
}

impl OrderCreated {
    /// A value of the required properties.
    #[must_use]
    pub fn new(order: impl Into<super::Order>) -> Self {
        Self {
            order: order.into(),
            r#type: super::OrderCreatedType::OrderCreated,
        }
    }
}

json::object!(OrderCreated {
    r#type: required "type",
    order: required "order",
});

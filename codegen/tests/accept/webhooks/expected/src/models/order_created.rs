use crate::runtime::json;

/// The schema `OrderCreated`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// The property `type`.
    pub r#type: super::OrderCreatedType,
    /// The property `order`.
    pub order: super::Order,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderCreated {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::OrderCreatedType>,
        order: impl Into<super::Order>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            order: order.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(OrderCreated {
    r#type: required "type",
    order: required "order",
    ..unknown_members
});

use crate::runtime::{IntoList, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub order: super::Order,
    pub orders: Vec<super::Order>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        order: impl Into<super::Order>,
        orders: impl IntoList<super::Order, How>,
    ) -> Self {
        Self {
            order: order.into(),
            orders: IntoList::into_list(orders),
            ..json::Read::blank()
        }
    }
}

json::object!(Holder {
    order: required "order",
    orders: required "orders",
    ..unknown_members
});

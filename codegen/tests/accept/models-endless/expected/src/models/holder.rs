use crate::runtime::{IntoList, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The property `order`.
    pub order: super::Order,
    /// The property `orders`.
    pub orders: Vec<super::Order>,
}

impl Holder {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How2>(
        order: impl Into<super::Order>,
        orders: impl IntoList<super::Order, How2>,
    ) -> Self {
        Self {
            order: order.into(),
            orders: IntoList::into_list(orders),
        }
    }
}

json::object!(Holder {
    order: required "order",
    orders: required "orders",
});

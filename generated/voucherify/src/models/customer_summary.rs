use crate::runtime::json;

/// Totals of a customer's redemptions and orders.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSummary {
    /// Totals of redemptions.
    pub redemptions: super::CustomerSummaryRedemptions,
    /// Totals of orders.
    pub orders: super::CustomerSummaryOrders,
}

impl CustomerSummary {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        redemptions: impl Into<super::CustomerSummaryRedemptions>,
        orders: impl Into<super::CustomerSummaryOrders>,
    ) -> Self {
        Self {
            redemptions: redemptions.into(),
            orders: orders.into(),
        }
    }
}

json::object!(CustomerSummary {
    redemptions: required "redemptions",
    orders: required "orders",
});

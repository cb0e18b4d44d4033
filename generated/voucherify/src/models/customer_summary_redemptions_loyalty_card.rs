use crate::runtime::{Nullable, json};

/// Totals over a customer's loyalty cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryRedemptionsLoyaltyCard {
    /// Points spent so far.
    pub redeemed_points: Nullable<i64>,
    /// Points still available.
    pub points_to_go: Nullable<i64>,
}

impl CustomerSummaryRedemptionsLoyaltyCard {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `redeemed_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_points(mut self, redeemed_points: i64) -> Self {
        self.redeemed_points = Nullable::Value(redeemed_points);
        self
    }

    /// Sets `points_to_go`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn points_to_go(mut self, points_to_go: i64) -> Self {
        self.points_to_go = Nullable::Value(points_to_go);
        self
    }
}

json::object!(CustomerSummaryRedemptionsLoyaltyCard {
    redeemed_points: optional "redeemed_points",
    points_to_go: optional "points_to_go",
});

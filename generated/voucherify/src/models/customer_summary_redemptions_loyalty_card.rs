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

    /// Sets `redeemed_points`; `None` is null.
    #[must_use]
    pub fn redeemed_points(mut self, redeemed_points: impl Into<Option<i64>>) -> Self {
        self.redeemed_points = Nullable::from(redeemed_points.into());
        self
    }

    /// Sets `redeemed_points` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemed_points(mut self) -> Self {
        self.redeemed_points = Nullable::Null;
        self
    }

    /// Sets `points_to_go`; `None` is null.
    #[must_use]
    pub fn points_to_go(mut self, points_to_go: impl Into<Option<i64>>) -> Self {
        self.points_to_go = Nullable::from(points_to_go.into());
        self
    }

    /// Sets `points_to_go` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_points_to_go(mut self) -> Self {
        self.points_to_go = Nullable::Null;
        self
    }
}

json::object!(CustomerSummaryRedemptionsLoyaltyCard {
    redeemed_points: optional "redeemed_points",
    points_to_go: optional "points_to_go",
});

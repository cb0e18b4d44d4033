use crate::runtime::{Nullable, json};

/// How often a customer redeemed something, and with what outcome.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryRedemptions {
    /// Number of all redemptions.
    pub total_redeemed: Nullable<i64>,
    /// Number of failed redemptions.
    pub total_failed: Nullable<i64>,
    /// Number of successful redemptions.
    pub total_succeeded: Nullable<i64>,
    /// Number of redemptions that were rolled back.
    pub total_rolled_back: Nullable<i64>,
    /// Number of rollbacks that failed.
    pub total_rollback_failed: Nullable<i64>,
    /// Number of rollbacks that succeeded.
    pub total_rollback_succeeded: Nullable<i64>,
    /// Totals over the customer's gift cards.
    pub gift: Nullable<super::CustomerSummaryRedemptionsGift>,
    /// Totals over the customer's loyalty cards.
    pub loyalty_card: Nullable<super::CustomerSummaryRedemptionsLoyaltyCard>,
}

impl CustomerSummaryRedemptions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total_redeemed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_redeemed(mut self, total_redeemed: i64) -> Self {
        self.total_redeemed = Nullable::Value(total_redeemed);
        self
    }

    /// Sets `total_failed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_failed(mut self, total_failed: i64) -> Self {
        self.total_failed = Nullable::Value(total_failed);
        self
    }

    /// Sets `total_succeeded`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_succeeded(mut self, total_succeeded: i64) -> Self {
        self.total_succeeded = Nullable::Value(total_succeeded);
        self
    }

    /// Sets `total_rolled_back`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_rolled_back(mut self, total_rolled_back: i64) -> Self {
        self.total_rolled_back = Nullable::Value(total_rolled_back);
        self
    }

    /// Sets `total_rollback_failed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_rollback_failed(mut self, total_rollback_failed: i64) -> Self {
        self.total_rollback_failed = Nullable::Value(total_rollback_failed);
        self
    }

    /// Sets `total_rollback_succeeded`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_rollback_succeeded(mut self, total_rollback_succeeded: i64) -> Self {
        self.total_rollback_succeeded = Nullable::Value(total_rollback_succeeded);
        self
    }

    /// Sets `gift`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn gift(
        mut self,
        gift: impl Into<super::CustomerSummaryRedemptionsGift>,
    ) -> Self {
        self.gift = Nullable::Value(gift.into());
        self
    }

    /// Sets `loyalty_card`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn loyalty_card(
        mut self,
        loyalty_card: impl Into<super::CustomerSummaryRedemptionsLoyaltyCard>,
    ) -> Self {
        self.loyalty_card = Nullable::Value(loyalty_card.into());
        self
    }
}

json::object!(CustomerSummaryRedemptions {
    total_redeemed: optional "total_redeemed",
    total_failed: optional "total_failed",
    total_succeeded: optional "total_succeeded",
    total_rolled_back: optional "total_rolled_back",
    total_rollback_failed: optional "total_rollback_failed",
    total_rollback_succeeded: optional "total_rollback_succeeded",
    gift: optional "gift",
    loyalty_card: optional "loyalty_card",
});

use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `total_redeemed`; `None` is null.
    #[must_use]
    pub fn total_redeemed(mut self, total_redeemed: impl Into<Option<i64>>) -> Self {
        self.total_redeemed = Nullable::from(total_redeemed.into());
        self
    }

    /// Sets `total_redeemed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_redeemed(mut self) -> Self {
        self.total_redeemed = Nullable::Null;
        self
    }

    /// Sets `total_failed`; `None` is null.
    #[must_use]
    pub fn total_failed(mut self, total_failed: impl Into<Option<i64>>) -> Self {
        self.total_failed = Nullable::from(total_failed.into());
        self
    }

    /// Sets `total_failed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_failed(mut self) -> Self {
        self.total_failed = Nullable::Null;
        self
    }

    /// Sets `total_succeeded`; `None` is null.
    #[must_use]
    pub fn total_succeeded(mut self, total_succeeded: impl Into<Option<i64>>) -> Self {
        self.total_succeeded = Nullable::from(total_succeeded.into());
        self
    }

    /// Sets `total_succeeded` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_succeeded(mut self) -> Self {
        self.total_succeeded = Nullable::Null;
        self
    }

    /// Sets `total_rolled_back`; `None` is null.
    #[must_use]
    pub fn total_rolled_back(
        mut self,
        total_rolled_back: impl Into<Option<i64>>,
    ) -> Self {
        self.total_rolled_back = Nullable::from(total_rolled_back.into());
        self
    }

    /// Sets `total_rolled_back` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_rolled_back(mut self) -> Self {
        self.total_rolled_back = Nullable::Null;
        self
    }

    /// Sets `total_rollback_failed`; `None` is null.
    #[must_use]
    pub fn total_rollback_failed(
        mut self,
        total_rollback_failed: impl Into<Option<i64>>,
    ) -> Self {
        self.total_rollback_failed = Nullable::from(total_rollback_failed.into());
        self
    }

    /// Sets `total_rollback_failed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_rollback_failed(mut self) -> Self {
        self.total_rollback_failed = Nullable::Null;
        self
    }

    /// Sets `total_rollback_succeeded`; `None` is null.
    #[must_use]
    pub fn total_rollback_succeeded(
        mut self,
        total_rollback_succeeded: impl Into<Option<i64>>,
    ) -> Self {
        self.total_rollback_succeeded = Nullable::from(total_rollback_succeeded.into());
        self
    }

    /// Sets `total_rollback_succeeded` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_rollback_succeeded(mut self) -> Self {
        self.total_rollback_succeeded = Nullable::Null;
        self
    }

    /// Sets `gift`; `None` is null.
    #[must_use]
    pub fn gift<How>(
        mut self,
        gift: impl OrNull<super::CustomerSummaryRedemptionsGift, How>,
    ) -> Self {
        self.gift = Nullable::from(OrNull::or_null(gift));
        self
    }

    /// Sets `gift` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_gift(mut self) -> Self {
        self.gift = Nullable::Null;
        self
    }

    /// Sets `loyalty_card`; `None` is null.
    #[must_use]
    pub fn loyalty_card<How>(
        mut self,
        loyalty_card: impl OrNull<super::CustomerSummaryRedemptionsLoyaltyCard, How>,
    ) -> Self {
        self.loyalty_card = Nullable::from(OrNull::or_null(loyalty_card));
        self
    }

    /// Sets `loyalty_card` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_loyalty_card(mut self) -> Self {
        self.loyalty_card = Nullable::Null;
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

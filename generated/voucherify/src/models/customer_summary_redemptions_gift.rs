use crate::runtime::{Nullable, json};

/// Totals over a customer's gift cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryRedemptionsGift {
    /// Credit spent so far, in hundredths of the currency unit.
    ///
    /// Default: `0`.
    pub redeemed_amount: Nullable<i64>,
    /// Credit still available, in hundredths of the currency unit.
    ///
    /// Default: `0`.
    pub amount_to_go: Nullable<i64>,
}

impl CustomerSummaryRedemptionsGift {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `redeemed_amount`; `None` is null.
    #[must_use]
    pub fn redeemed_amount(mut self, redeemed_amount: impl Into<Option<i64>>) -> Self {
        self.redeemed_amount = Nullable::from(redeemed_amount.into());
        self
    }

    /// Sets `redeemed_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemed_amount(mut self) -> Self {
        self.redeemed_amount = Nullable::Null;
        self
    }

    /// Sets `amount_to_go`; `None` is null.
    #[must_use]
    pub fn amount_to_go(mut self, amount_to_go: impl Into<Option<i64>>) -> Self {
        self.amount_to_go = Nullable::from(amount_to_go.into());
        self
    }

    /// Sets `amount_to_go` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount_to_go(mut self) -> Self {
        self.amount_to_go = Nullable::Null;
        self
    }
}

json::object!(CustomerSummaryRedemptionsGift {
    redeemed_amount: optional "redeemed_amount",
    amount_to_go: optional "amount_to_go",
});

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

    /// Sets `redeemed_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_amount(mut self, redeemed_amount: i64) -> Self {
        self.redeemed_amount = Nullable::Value(redeemed_amount);
        self
    }

    /// Sets `amount_to_go`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn amount_to_go(mut self, amount_to_go: i64) -> Self {
        self.amount_to_go = Nullable::Value(amount_to_go);
        self
    }
}

json::object!(CustomerSummaryRedemptionsGift {
    redeemed_amount: optional "redeemed_amount",
    amount_to_go: optional "amount_to_go",
});

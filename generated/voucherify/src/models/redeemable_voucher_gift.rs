use crate::runtime::{Nullable, OrNull, json};

/// The credit on a gift card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherGift {
    /// All credit ever put on the card, in hundredths of the currency unit.
    pub amount: Nullable<i64>,
    /// Credit still on the card, in hundredths of the currency unit.
    pub balance: Nullable<i64>,
    /// Whether the credit pays for the order as a whole or for single items.
    pub effect: Nullable<super::RedeemableVoucherGiftEffect>,
}

impl RedeemableVoucherGift {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `amount`; `None` is null.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<i64>>) -> Self {
        self.amount = Nullable::from(amount.into());
        self
    }

    /// Sets `amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount(mut self) -> Self {
        self.amount = Nullable::Null;
        self
    }

    /// Sets `balance`; `None` is null.
    #[must_use]
    pub fn balance(mut self, balance: impl Into<Option<i64>>) -> Self {
        self.balance = Nullable::from(balance.into());
        self
    }

    /// Sets `balance` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_balance(mut self) -> Self {
        self.balance = Nullable::Null;
        self
    }

    /// Sets `effect`; `None` is null.
    #[must_use]
    pub fn effect<How>(
        mut self,
        effect: impl OrNull<super::RedeemableVoucherGiftEffect, How>,
    ) -> Self {
        self.effect = Nullable::from(OrNull::or_null(effect));
        self
    }

    /// Sets `effect` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_effect(mut self) -> Self {
        self.effect = Nullable::Null;
        self
    }
}

json::object!(RedeemableVoucherGift {
    amount: optional "amount",
    balance: optional "balance",
    effect: optional "effect",
});

use crate::runtime::{Nullable, json};

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

    /// Sets `amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Nullable::Value(amount);
        self
    }

    /// Sets `balance`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn balance(mut self, balance: i64) -> Self {
        self.balance = Nullable::Value(balance);
        self
    }

    /// Sets `effect`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn effect(
        mut self,
        effect: impl Into<super::RedeemableVoucherGiftEffect>,
    ) -> Self {
        self.effect = Nullable::Value(effect.into());
        self
    }
}

json::object!(RedeemableVoucherGift {
    amount: optional "amount",
    balance: optional "balance",
    effect: optional "effect",
});

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
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Nullable::Value(amount);
        self
    }

    /// Sets `balance`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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

impl json::Object for RedeemableVoucherGift {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("amount"),
        json::Property::optional("balance"),
        json::Property::optional("effect"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.amount),
            1 => reader.read_into(&mut self.balance),
            2 => reader.read_into(&mut self.effect),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("amount", &self.amount);
        object.optional("balance", &self.balance);
        object.optional("effect", &self.effect);
    }
}

json::object!(RedeemableVoucherGift);

use crate::runtime::{Nullable, json};

/// The redemptions of a voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherRedemption {
    /// How often the voucher may be redeemed; null sets no limit.
    pub quantity: Nullable<i64>,
    /// How often it was redeemed already.
    pub redeemed_quantity: Nullable<i64>,
    /// Number of loyalty points redeemed.
    pub redeemed_points: Nullable<i64>,
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Path and query that list the redemptions.
    pub url: Nullable<String>,
}

impl RedeemableVoucherRedemption {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `quantity`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Nullable::Value(quantity);
        self
    }

    /// Sets `redeemed_quantity`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_quantity(mut self, redeemed_quantity: i64) -> Self {
        self.redeemed_quantity = Nullable::Value(redeemed_quantity);
        self
    }

    /// Sets `redeemed_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_points(mut self, redeemed_points: i64) -> Self {
        self.redeemed_points = Nullable::Value(redeemed_points);
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Nullable::Value(url.into());
        self
    }
}

json::object!(RedeemableVoucherRedemption {
    quantity: optional "quantity",
    redeemed_quantity: optional "redeemed_quantity",
    redeemed_points: optional "redeemed_points",
    object: optional "object",
    url: optional "url",
});

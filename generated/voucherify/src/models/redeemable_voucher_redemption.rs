use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `quantity`; `None` is null.
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<Option<i64>>) -> Self {
        self.quantity = Nullable::from(quantity.into());
        self
    }

    /// Sets `quantity` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_quantity(mut self) -> Self {
        self.quantity = Nullable::Null;
        self
    }

    /// Sets `redeemed_quantity`; `None` is null.
    #[must_use]
    pub fn redeemed_quantity(
        mut self,
        redeemed_quantity: impl Into<Option<i64>>,
    ) -> Self {
        self.redeemed_quantity = Nullable::from(redeemed_quantity.into());
        self
    }

    /// Sets `redeemed_quantity` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemed_quantity(mut self) -> Self {
        self.redeemed_quantity = Nullable::Null;
        self
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

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `url`; `None` is null.
    #[must_use]
    pub fn url<How>(mut self, url: impl OrNull<String, How>) -> Self {
        self.url = Nullable::from(OrNull::or_null(url));
        self
    }

    /// Sets `url` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_url(mut self) -> Self {
        self.url = Nullable::Null;
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

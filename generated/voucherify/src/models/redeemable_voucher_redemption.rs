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
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `quantity`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Nullable::Value(quantity);
        self
    }

    /// Sets `redeemed_quantity`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemed_quantity(mut self, redeemed_quantity: i64) -> Self {
        self.redeemed_quantity = Nullable::Value(redeemed_quantity);
        self
    }

    /// Sets `redeemed_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
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

impl json::Object for RedeemableVoucherRedemption {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("quantity"),
        json::Property::optional("redeemed_quantity"),
        json::Property::optional("redeemed_points"),
        json::Property::optional("object"),
        json::Property::optional("url"),
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
            0 => reader.read_into(&mut self.quantity),
            1 => reader.read_into(&mut self.redeemed_quantity),
            2 => reader.read_into(&mut self.redeemed_points),
            3 => reader.read_into(&mut self.object),
            4 => reader.read_into(&mut self.url),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("quantity", &self.quantity);
        object.optional("redeemed_quantity", &self.redeemed_quantity);
        object.optional("redeemed_points", &self.redeemed_points);
        object.optional("object", &self.object);
        object.optional("url", &self.url);
    }
}

json::object!(RedeemableVoucherRedemption);

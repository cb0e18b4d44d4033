use crate::runtime::{Nullable, json};

/// Images of a voucher code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherAssets {
    /// The code as a QR image.
    pub qr: Nullable<VoucherAssetsQr>,
    /// The code as a bar code image.
    pub barcode: Nullable<VoucherAssetsQr>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl VoucherAssets {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `qr`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn qr(mut self, qr: impl Into<VoucherAssetsQr>) -> Self {
        self.qr = Nullable::Value(qr.into());
        self
    }

    /// Sets `barcode`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<VoucherAssetsQr>) -> Self {
        self.barcode = Nullable::Value(barcode.into());
        self
    }
}

json::object!(VoucherAssets {
    qr: optional "qr",
    barcode: optional "barcode",
    ..unknown_members
});

/// An image of a voucher code, either a QR code or a bar code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherAssetsQr {
    /// Encrypted id of the code.
    pub id: Nullable<String>,
    /// Web address of the image. It takes the query parameters `size` (1 to 100) and `format` (`png`, which
    /// is the default, or `svg`).
    pub url: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl VoucherAssetsQr {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Nullable::Value(url.into());
        self
    }
}

json::object!(VoucherAssetsQr {
    id: optional "id",
    url: optional "url",
    ..unknown_members
});

/// Kinds of voucher.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoucherType {
    /// `GIFT_VOUCHER`
    GiftVoucher,
    /// `DISCOUNT_VOUCHER`
    DiscountVoucher,
    /// `LOYALTY_CARD`
    LoyaltyCard,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(VoucherType {
    GiftVoucher = "GIFT_VOUCHER",
    DiscountVoucher = "DISCOUNT_VOUCHER",
    LoyaltyCard = "LOYALTY_CARD",
});

use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `qr`; `None` is null.
    #[must_use]
    pub fn qr<How>(mut self, qr: impl OrNull<VoucherAssetsQr, How>) -> Self {
        self.qr = Nullable::from(OrNull::or_null(qr));
        self
    }

    /// Sets `qr` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_qr(mut self) -> Self {
        self.qr = Nullable::Null;
        self
    }

    /// Sets `barcode`; `None` is null.
    #[must_use]
    pub fn barcode<How>(mut self, barcode: impl OrNull<VoucherAssetsQr, How>) -> Self {
        self.barcode = Nullable::from(OrNull::or_null(barcode));
        self
    }

    /// Sets `barcode` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_barcode(mut self) -> Self {
        self.barcode = Nullable::Null;
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

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
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

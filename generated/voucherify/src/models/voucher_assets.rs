use crate::runtime::{Nullable, json};

/// Images of a voucher code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherAssets {
    /// The code as a QR image.
    pub qr: Nullable<super::VoucherAssetsQr>,
    /// The code as a bar code image.
    pub barcode: Nullable<super::VoucherAssetsQr>,
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
    pub fn qr(mut self, qr: impl Into<super::VoucherAssetsQr>) -> Self {
        self.qr = Nullable::Value(qr.into());
        self
    }

    /// Sets `barcode`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<super::VoucherAssetsQr>) -> Self {
        self.barcode = Nullable::Value(barcode.into());
        self
    }
}

json::object!(VoucherAssets {
    qr: optional "qr",
    barcode: optional "barcode",
});

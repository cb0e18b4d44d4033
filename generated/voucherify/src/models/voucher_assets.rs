use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `qr`; `None` is null.
    #[must_use]
    pub fn qr<How>(mut self, qr: impl OrNull<super::VoucherAssetsQr, How>) -> Self {
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
    pub fn barcode<How>(
        mut self,
        barcode: impl OrNull<super::VoucherAssetsQr, How>,
    ) -> Self {
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
});

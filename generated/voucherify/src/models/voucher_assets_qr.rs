use crate::runtime::{Nullable, json};

/// An image of a voucher code, either a QR code or a bar code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherAssetsQr {
    /// Encrypted id of the code.
    pub id: Nullable<String>,
    /// Web address of the image. It takes the query parameters `size` (1 to 100) and `format` (`png`, which
    /// is the default, or `svg`).
    pub url: Nullable<String>,
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
});

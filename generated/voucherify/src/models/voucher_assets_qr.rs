use crate::runtime::{Nullable, OrNull, json};

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
});

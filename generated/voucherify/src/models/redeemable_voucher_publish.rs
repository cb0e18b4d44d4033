use crate::runtime::{Nullable, json};

/// The publications of a voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherPublish {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Number of publications.
    pub count: Nullable<i64>,
    /// Path and query that list the publications.
    pub url: Nullable<String>,
}

impl RedeemableVoucherPublish {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `count`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Nullable::Value(count);
        self
    }

    /// Sets `url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Nullable::Value(url.into());
        self
    }
}

json::object!(RedeemableVoucherPublish {
    object: optional "object",
    count: optional "count",
    url: optional "url",
});

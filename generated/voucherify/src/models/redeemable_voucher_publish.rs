use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `count`; `None` is null.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = Nullable::from(count.into());
        self
    }

    /// Sets `count` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_count(mut self) -> Self {
        self.count = Nullable::Null;
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

json::object!(RedeemableVoucherPublish {
    object: optional "object",
    count: optional "count",
    url: optional "url",
});

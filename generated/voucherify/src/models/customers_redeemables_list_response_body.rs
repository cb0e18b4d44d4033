use crate::runtime::{ListOrNull, Nullable, OrNull, json};

/// A page of redeemables of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersRedeemablesListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The redeemables of this page.
    pub data: Nullable<Vec<super::CustomerRedeemable>>,
    /// Number of redeemables.
    pub total: Nullable<i64>,
    /// Whether another page follows.
    pub has_more: Nullable<bool>,
    /// The value of `starting_after_id` that fetches the next page.
    pub more_starting_after: Nullable<String>,
}

impl CustomersRedeemablesListResponseBody {
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

    /// Sets `data_ref`; `None` is null.
    #[must_use]
    pub fn data_ref<How>(mut self, data_ref: impl OrNull<String, How>) -> Self {
        self.data_ref = Nullable::from(OrNull::or_null(data_ref));
        self
    }

    /// Sets `data_ref` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_ref(mut self) -> Self {
        self.data_ref = Nullable::Null;
        self
    }

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(
        mut self,
        data: impl ListOrNull<super::CustomerRedeemable, How>,
    ) -> Self {
        self.data = Nullable::from(ListOrNull::list_or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }

    /// Sets `has_more`; `None` is null.
    #[must_use]
    pub fn has_more(mut self, has_more: impl Into<Option<bool>>) -> Self {
        self.has_more = Nullable::from(has_more.into());
        self
    }

    /// Sets `has_more` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_more(mut self) -> Self {
        self.has_more = Nullable::Null;
        self
    }

    /// Sets `more_starting_after`; `None` is null.
    #[must_use]
    pub fn more_starting_after<How>(
        mut self,
        more_starting_after: impl OrNull<String, How>,
    ) -> Self {
        self.more_starting_after = Nullable::from(OrNull::or_null(more_starting_after));
        self
    }

    /// Sets `more_starting_after` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_more_starting_after(mut self) -> Self {
        self.more_starting_after = Nullable::Null;
        self
    }
}

json::object!(CustomersRedeemablesListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    total: optional "total",
    has_more: optional "has_more",
    more_starting_after: optional "more_starting_after",
});

use crate::runtime::{Nullable, collect, json};

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

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `data_ref`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_ref(mut self, data_ref: impl Into<String>) -> Self {
        self.data_ref = Nullable::Value(data_ref.into());
        self
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = impl Into<super::CustomerRedeemable>>,
    ) -> Self {
        self.data = Nullable::Value(collect::list(data));
        self
    }

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
        self
    }

    /// Sets `has_more`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn has_more(mut self, has_more: bool) -> Self {
        self.has_more = Nullable::Value(has_more);
        self
    }

    /// Sets `more_starting_after`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn more_starting_after(
        mut self,
        more_starting_after: impl Into<String>,
    ) -> Self {
        self.more_starting_after = Nullable::Value(more_starting_after.into());
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

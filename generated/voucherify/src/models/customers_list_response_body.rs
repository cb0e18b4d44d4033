use crate::runtime::{Nullable, collect, json};

/// A page of customers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `customers`.
    pub data_ref: Nullable<String>,
    /// The customers of this page.
    pub customers: Nullable<Vec<super::Customer>>,
    /// Number of customers.
    pub total: Nullable<i64>,
    /// Whether another page follows.
    pub has_more: Nullable<bool>,
}

impl CustomersListResponseBody {
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

    /// Sets `customers`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn customers(
        mut self,
        customers: impl IntoIterator<Item = impl Into<super::Customer>>,
    ) -> Self {
        self.customers = Nullable::Value(collect::list(customers));
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
}

json::object!(CustomersListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    customers: optional "customers",
    total: optional "total",
    has_more: optional "has_more",
});

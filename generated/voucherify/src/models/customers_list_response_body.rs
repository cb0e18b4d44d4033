use crate::runtime::{ListOrNull, Nullable, OrNull, json};

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

    /// Sets `customers`; `None` is null.
    #[must_use]
    pub fn customers<How>(
        mut self,
        customers: impl ListOrNull<super::Customer, How>,
    ) -> Self {
        self.customers = Nullable::from(ListOrNull::list_or_null(customers));
        self
    }

    /// Sets `customers` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_customers(mut self) -> Self {
        self.customers = Nullable::Null;
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
}

json::object!(CustomersListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    customers: optional "customers",
    total: optional "total",
    has_more: optional "has_more",
});

use crate::runtime::{ListOrNull, Nullable, OrNull, json};

/// Events of a customer, as the deprecated activities endpoint lists them.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersActivitiesListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The events.
    pub data: Nullable<Vec<super::CustomerActivity>>,
    /// Number of events.
    pub total: Nullable<i64>,
}

impl CustomersActivitiesListResponseBody {
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
        data: impl ListOrNull<super::CustomerActivity, How>,
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
}

json::object!(CustomersActivitiesListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    total: optional "total",
});

use crate::runtime::{Nullable, collect, json};

/// The segments of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersSegmentsListResponseBody {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Name of the member that holds the items.
    ///
    /// Default: `data`.
    pub data_ref: Nullable<String>,
    /// The segments.
    pub data: Nullable<Vec<super::SimpleSegment>>,
    /// Number of segments.
    pub total: Nullable<i64>,
}

impl CustomersSegmentsListResponseBody {
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
        data: impl IntoIterator<Item = impl Into<super::SimpleSegment>>,
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
}

json::object!(CustomersSegmentsListResponseBody {
    object: optional "object",
    data_ref: optional "data_ref",
    data: optional "data",
    total: optional "total",
});

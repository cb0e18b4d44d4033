use std::collections::BTreeMap;
use crate::runtime::{Nullable, collect, json};

/// Metadata to write to several customers at once.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersMetadataUpdateInBulkRequestBody {
    /// The customers to change, by their ids in your own system.
    pub source_ids: Nullable<Vec<String>>,
    /// The keys and values that each of these customers receives.
    pub metadata: Nullable<BTreeMap<String, json::Value>>,
}

impl CustomersMetadataUpdateInBulkRequestBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `source_ids`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn source_ids(
        mut self,
        source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_ids = Nullable::Value(collect::list(source_ids));
        self
    }

    /// Sets `metadata`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.metadata = Nullable::Value(collect::map(metadata));
        self
    }
}

json::object!(CustomersMetadataUpdateInBulkRequestBody {
    source_ids: optional "source_ids",
    metadata: optional "metadata",
});

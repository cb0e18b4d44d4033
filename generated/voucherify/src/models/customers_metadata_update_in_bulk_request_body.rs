use std::collections::BTreeMap;
use crate::runtime::{ListOrNull, MapOrNull, Nullable, json};

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

    /// Sets `source_ids`; `None` is null.
    #[must_use]
    pub fn source_ids<How>(mut self, source_ids: impl ListOrNull<String, How>) -> Self {
        self.source_ids = Nullable::from(ListOrNull::list_or_null(source_ids));
        self
    }

    /// Sets `source_ids` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_source_ids(mut self) -> Self {
        self.source_ids = Nullable::Null;
        self
    }

    /// Sets `metadata`; `None` is null.
    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl MapOrNull<json::Value, How>) -> Self {
        self.metadata = Nullable::from(MapOrNull::map_or_null(metadata));
        self
    }

    /// Sets `metadata` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

json::object!(CustomersMetadataUpdateInBulkRequestBody {
    source_ids: optional "source_ids",
    metadata: optional "metadata",
});

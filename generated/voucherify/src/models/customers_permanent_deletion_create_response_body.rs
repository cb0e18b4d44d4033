use crate::runtime::{DateTime, Nullable, json};

/// The record of a permanent deletion.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomersPermanentDeletionCreateResponseBody {
    /// Id of the deletion.
    pub id: Nullable<String>,
    /// When the deletion was asked for.
    pub created_at: Nullable<DateTime>,
    /// Id of the customer who is erased.
    pub related_object_id: Nullable<String>,
    /// Kind of record that is erased.
    ///
    /// Default: `customer`.
    pub related_object: Nullable<String>,
    /// How far the deletion has come.
    pub status: Nullable<String>,
    /// Counts of the erased records.
    pub data_json: Nullable<super::CustomersPermanentDeletionCreateResponseBodyDataJson>,
    /// Type marker of this model, in the spelling that the service uses.
    ///
    /// Default: `pernament_deletion`.
    pub object: Nullable<String>,
}

impl CustomersPermanentDeletionCreateResponseBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `related_object_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn related_object_id(mut self, related_object_id: impl Into<String>) -> Self {
        self.related_object_id = Nullable::Value(related_object_id.into());
        self
    }

    /// Sets `related_object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn related_object(mut self, related_object: impl Into<String>) -> Self {
        self.related_object = Nullable::Value(related_object.into());
        self
    }

    /// Sets `status`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Nullable::Value(status.into());
        self
    }

    /// Sets `data_json`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data_json(
        mut self,
        data_json: impl Into<super::CustomersPermanentDeletionCreateResponseBodyDataJson>,
    ) -> Self {
        self.data_json = Nullable::Value(data_json.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }
}

json::object!(CustomersPermanentDeletionCreateResponseBody {
    id: optional "id",
    created_at: optional "created_at",
    related_object_id: optional "related_object_id",
    related_object: optional "related_object",
    status: optional "status",
    data_json: optional "data_json",
    object: optional "object",
});

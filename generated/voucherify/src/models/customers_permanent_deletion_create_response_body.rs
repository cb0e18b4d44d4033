use crate::runtime::{DateTime, Nullable, OrNull, json};

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

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
        self
    }

    /// Sets `created_at`; `None` is null.
    #[must_use]
    pub fn created_at<How>(mut self, created_at: impl OrNull<DateTime, How>) -> Self {
        self.created_at = Nullable::from(OrNull::or_null(created_at));
        self
    }

    /// Sets `created_at` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Nullable::Null;
        self
    }

    /// Sets `related_object_id`; `None` is null.
    #[must_use]
    pub fn related_object_id<How>(
        mut self,
        related_object_id: impl OrNull<String, How>,
    ) -> Self {
        self.related_object_id = Nullable::from(OrNull::or_null(related_object_id));
        self
    }

    /// Sets `related_object_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_related_object_id(mut self) -> Self {
        self.related_object_id = Nullable::Null;
        self
    }

    /// Sets `related_object`; `None` is null.
    #[must_use]
    pub fn related_object<How>(
        mut self,
        related_object: impl OrNull<String, How>,
    ) -> Self {
        self.related_object = Nullable::from(OrNull::or_null(related_object));
        self
    }

    /// Sets `related_object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_related_object(mut self) -> Self {
        self.related_object = Nullable::Null;
        self
    }

    /// Sets `status`; `None` is null.
    #[must_use]
    pub fn status<How>(mut self, status: impl OrNull<String, How>) -> Self {
        self.status = Nullable::from(OrNull::or_null(status));
        self
    }

    /// Sets `status` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_status(mut self) -> Self {
        self.status = Nullable::Null;
        self
    }

    /// Sets `data_json`; `None` is null.
    #[must_use]
    pub fn data_json<How>(
        mut self,
        data_json: impl OrNull<
            super::CustomersPermanentDeletionCreateResponseBodyDataJson,
            How,
        >,
    ) -> Self {
        self.data_json = Nullable::from(OrNull::or_null(data_json));
        self
    }

    /// Sets `data_json` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data_json(mut self) -> Self {
        self.data_json = Nullable::Null;
        self
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

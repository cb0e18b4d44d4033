use crate::runtime::{Nullable, OrNull, json};

/// The receipt for a queued job. One model for what Voucherify's pages call
/// `CustomersImportCsvCreateResponseBody`, `CustomersUpdateInBulkResponseBody` and
/// `CustomersMetadataUpdateInBulkResponseBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AsyncAction {
    /// Id of the job, with which the async actions API tells its state.
    pub async_action_id: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AsyncAction {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `async_action_id`; `None` is null.
    #[must_use]
    pub fn async_action_id<How>(
        mut self,
        async_action_id: impl OrNull<String, How>,
    ) -> Self {
        self.async_action_id = Nullable::from(OrNull::or_null(async_action_id));
        self
    }

    /// Sets `async_action_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_async_action_id(mut self) -> Self {
        self.async_action_id = Nullable::Null;
        self
    }
}

json::object!(AsyncAction {
    async_action_id: optional "async_action_id",
    ..unknown_members
});

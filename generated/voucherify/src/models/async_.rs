use crate::runtime::{Nullable, json};

/// The receipt for a queued job.
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

    /// Sets `async_action_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn async_action_id(mut self, async_action_id: impl Into<String>) -> Self {
        self.async_action_id = Nullable::Value(async_action_id.into());
        self
    }
}

json::object!(AsyncAction {
    async_action_id: optional "async_action_id",
    ..unknown_members
});

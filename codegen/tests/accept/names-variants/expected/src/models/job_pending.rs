use crate::runtime::json;

/// The schema `JobPending`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPending {
    /// The property `status`.
    pub status: super::JobPendingStatus,
}

impl JobPending {
    /// A value of the required properties.
    #[must_use]
    pub fn new(status: impl Into<super::JobPendingStatus>) -> Self {
        Self { status: status.into() }
    }
}

json::object!(JobPending {
    status: required "status",
});

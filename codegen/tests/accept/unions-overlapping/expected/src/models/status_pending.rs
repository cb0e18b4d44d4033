use crate::runtime::json;

/// Pending
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusPending {
    /// The property `status`.
    pub status: super::StatusPendingStatus,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StatusPending {
    /// A value of the required properties.
    #[must_use]
    pub fn new(status: impl Into<super::StatusPendingStatus>) -> Self {
        Self {
            status: status.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(StatusPending {
    status: required "status",
    ..unknown_members
});

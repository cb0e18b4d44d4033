use crate::runtime::json;

/// The schema `JobRunning`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobRunning {
    /// The property `status`.
    pub status: super::JobRunningStatus,
    /// The property `progress`.
    pub progress: i64,
}

impl JobRunning {
    /// A value of the required properties.
    #[must_use]
    pub fn new(status: impl Into<super::JobRunningStatus>, progress: i64) -> Self {
        Self {
            status: status.into(),
            progress,
        }
    }
}

json::object!(JobRunning {
    status: required "status",
    progress: required "progress",
});

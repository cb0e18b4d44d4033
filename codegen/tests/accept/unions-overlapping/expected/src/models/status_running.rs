use crate::runtime::json;

/// Running
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusRunning {
    /// The property `status`.
    pub status: super::StatusRunningStatus,
    /// The property `progress`.
    pub progress: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StatusRunning {
    /// A value of the required properties.
    #[must_use]
    pub fn new(status: impl Into<super::StatusRunningStatus>) -> Self {
        Self {
            status: status.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `progress`.
    #[must_use]
    #[inline]
    pub fn progress(mut self, progress: f64) -> Self {
        self.progress = Some(progress);
        self
    }
}

json::object!(StatusRunning {
    status: required "status",
    progress: optional "progress",
    ..unknown_members
});

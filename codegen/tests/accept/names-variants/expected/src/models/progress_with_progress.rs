use crate::runtime::json;

/// The schema `ProgressWithProgress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgressWithProgress {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `progress`.
    pub progress: i64,
}

impl ProgressWithProgress {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(progress: i64) -> Self {
        Self {
            progress,
            ..json::Read::blank()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(ProgressWithProgress {
    id: optional "id",
    progress: required "progress",
});

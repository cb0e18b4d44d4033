use crate::runtime::json;

/// The schema `ProgressWithError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgressWithError {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `error`.
    pub error: String,
}

impl ProgressWithError {
    /// A value of the required properties.
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            error: error.into(),
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

json::object!(ProgressWithError {
    id: optional "id",
    error: required "error",
});

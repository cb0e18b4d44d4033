use crate::runtime::json;

/// The schema `ProgressWithDone`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProgressWithDone {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `done`.
    pub done: Option<bool>,
}

impl ProgressWithDone {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `done`.
    #[must_use]
    #[inline]
    pub fn done(mut self, done: bool) -> Self {
        self.done = Some(done);
        self
    }
}

json::object!(ProgressWithDone {
    id: optional "id",
    done: optional "done",
});

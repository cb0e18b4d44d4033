use crate::runtime::json;

/// The schema `JobWithNote`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobWithNote {
    /// The property `note`.
    pub note: Option<String>,
}

impl JobWithNote {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

json::object!(JobWithNote {
    note: optional "note",
});

use crate::runtime::{Nullable, OrNull, json};

/// The schema `UpdateNoteBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNoteBody {
    /// The property `text`.
    pub text: Nullable<String>,
}

impl UpdateNoteBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`; `None` is null.
    #[must_use]
    pub fn text<How>(mut self, text: impl OrNull<String, How>) -> Self {
        self.text = Nullable::from(OrNull::or_null(text));
        self
    }

    /// Sets `text` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_text(mut self) -> Self {
        self.text = Nullable::Null;
        self
    }
}

json::object!(UpdateNoteBody {
    text: optional "text",
});

use crate::runtime::json;

/// The schema `NoteForm`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteForm {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `meta`.
    pub meta: Option<super::NoteFormMeta>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl NoteForm {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::NoteFormMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

json::object!(NoteForm {
    text: optional "text",
    meta: optional "meta",
    ..unknown_members
});

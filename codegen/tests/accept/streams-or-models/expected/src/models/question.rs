use crate::runtime::{Nullable, json};

/// The schema `Question`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Question {
    pub text: Option<String>,
    pub stream: Nullable<bool>,
    pub model: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Question {
    /// A value of the required properties.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `stream`; `None` is null.
    #[must_use]
    pub fn stream(mut self, stream: impl Into<Option<bool>>) -> Self {
        self.stream = Nullable::from(stream.into());
        self
    }

    /// Sets `stream` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_stream(mut self) -> Self {
        self.stream = Nullable::Null;
        self
    }
}

json::object!(Question {
    text: optional "text",
    stream: optional "stream",
    model: required "model",
    ..unknown_members
});

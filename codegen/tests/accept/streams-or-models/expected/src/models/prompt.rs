use crate::runtime::{Nullable, json};

/// The schema `Prompt`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Prompt {
    pub text: Option<String>,
    pub stream: Nullable<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Prompt {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
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

json::object!(Prompt {
    text: optional "text",
    stream: optional "stream",
    ..unknown_members
});

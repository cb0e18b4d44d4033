use crate::runtime::{Nullable, json};

/// The schema `Prompt`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Prompt {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `stream`.
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

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `stream`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Nullable::Value(stream);
        self
    }
}

json::object!(Prompt {
    text: optional "text",
    stream: optional "stream",
    ..unknown_members
});

use crate::runtime::{File, Nullable, json};

/// The schema `CreateTranscriptBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTranscriptBody {
    /// The property `file`.
    pub file: File,
    /// The property `stream`.
    pub stream: Nullable<bool>,
}

impl CreateTranscriptBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `stream`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Nullable::Value(stream);
        self
    }
}

json::object!(CreateTranscriptBody {
    file: required "file",
    stream: optional "stream",
});

/// The schema `Transcript`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Transcript {
    /// The property `text`.
    pub text: String,
}

impl Transcript {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

json::object!(Transcript {
    text: required "text",
});

use crate::runtime::{File, Nullable, json};

/// The schema `CreateTranscriptBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTranscriptBody {
    pub file: File,
    pub stream: Nullable<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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

json::object!(CreateTranscriptBody {
    file: required "file",
    stream: optional "stream",
    ..unknown_members
});

/// The schema `Transcript`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Transcript {
    pub text: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Transcript {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Transcript {
    text: required "text",
    ..unknown_members
});

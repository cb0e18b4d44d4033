use crate::runtime::json;

/// The schema `Sound`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sound {
    pub audio: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Sound {
    /// A value of the required properties.
    #[must_use]
    pub fn new(audio: impl Into<String>) -> Self {
        Self {
            audio: audio.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Sound {
    audio: required "audio",
    ..unknown_members
});

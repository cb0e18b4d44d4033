use crate::runtime::json;

/// The schema `Problem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: String,
    pub status: Option<super::CommonStatus>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Problem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<super::CommonStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

json::object!(Problem {
    message: required "message",
    status: optional "status",
    ..unknown_members
});

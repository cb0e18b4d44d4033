use crate::runtime::{JsonText, json};

/// The schema `Line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub text: String,
    pub next: Option<JsonText<Line>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Line {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<JsonText<Line>>) -> Self {
        self.next = Some(next.into());
        self
    }
}

json::object!(Line {
    text: required "text",
    next: optional "next",
    ..unknown_members
});

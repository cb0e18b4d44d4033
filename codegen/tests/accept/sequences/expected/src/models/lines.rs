use crate::runtime::json;

/// A line
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lines {
    pub text: String,
    pub level: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Lines {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }
}

json::object!(Lines {
    text: required "text",
    level: optional "level",
    ..unknown_members
});

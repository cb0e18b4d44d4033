use crate::runtime::json;

/// The schema `NoString`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoString {
    pub value: Option<json::Value>,
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl NoString {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

json::object!(NoString {
    value: optional "value",
    text: optional "text",
    ..unknown_members
});

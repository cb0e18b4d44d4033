use crate::runtime::json;

/// The schema `GetAnyResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAnyResponse {
    /// The property `content`.
    pub content: Option<String>,
}

impl GetAnyResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

json::object!(GetAnyResponse {
    content: optional "content",
});

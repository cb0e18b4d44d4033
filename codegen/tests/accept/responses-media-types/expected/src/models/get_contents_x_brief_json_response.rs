use crate::runtime::json;

/// The schema `GetContentsXBriefJsonResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetContentsXBriefJsonResponse {
    /// The property `count`.
    pub count: Option<i64>,
}

impl GetContentsXBriefJsonResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

json::object!(GetContentsXBriefJsonResponse {
    count: optional "count",
});

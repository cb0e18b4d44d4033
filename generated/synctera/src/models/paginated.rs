use crate::runtime::json;

/// One page of a longer list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaginatedResponse {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PaginatedResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

json::object!(PaginatedResponse {
    next_page_token: optional "next_page_token",
    ..unknown_members
});

use crate::runtime::{IntoList, json};

/// One page of search results.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSearchResponse {
    /// The matches on this page.
    pub items: Vec<super::CustomerResponse>,
    /// Number of matches.
    pub total: Option<i32>,
}

impl CustomerSearchResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(items: impl IntoList<super::CustomerResponse, How>) -> Self {
        Self {
            items: IntoList::into_list(items),
            ..json::Read::blank()
        }
    }

    /// Sets `total`.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i32) -> Self {
        self.total = Some(total);
        self
    }
}

json::object!(CustomerSearchResponse {
    items: required "items",
    total: optional "total",
});

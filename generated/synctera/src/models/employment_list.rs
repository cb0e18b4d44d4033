use crate::runtime::{IntoList, json};

/// One page of employment records.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmploymentList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The employment records on this page.
    pub employment: Vec<super::Employment>,
}

impl EmploymentList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(employment: impl IntoList<super::Employment, How>) -> Self {
        Self {
            employment: IntoList::into_list(employment),
            ..json::Read::blank()
        }
    }

    /// Sets `next_page_token`.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

json::object!(EmploymentList {
    next_page_token: optional "next_page_token",
    employment: required "employment",
});

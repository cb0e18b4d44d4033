use crate::runtime::{IntoList, json};

/// One page of customers and prospects.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The customers and prospects on this page.
    pub customers: Vec<super::CustomerInBody>,
}

impl CustomerList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(customers: impl IntoList<super::CustomerInBody, How>) -> Self {
        Self {
            customers: IntoList::into_list(customers),
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

json::object!(CustomerList {
    next_page_token: optional "next_page_token",
    customers: required "customers",
});

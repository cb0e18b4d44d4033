use crate::runtime::json;

/// A related call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Link {
    /// Address of the call, possibly with placeholders in braces.
    pub href: Option<String>,
    /// How the call relates to the customer. Known values are `_self`, `check_customer`, `update_customer`
    /// and `search_customer_by_field`.
    pub rel: Option<String>,
    /// HTTP method of the call, such as `GET`, `HEAD`, `PUT` or `POST`.
    pub method: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Link {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    #[must_use]
    pub fn rel(mut self, rel: impl Into<String>) -> Self {
        self.rel = Some(rel.into());
        self
    }

    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }
}

json::object!(Link {
    href: optional "href",
    rel: optional "rel",
    method: optional "method",
    ..unknown_members
});

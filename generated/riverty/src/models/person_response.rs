use crate::runtime::json;

/// A person as returned in a response.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonResponse {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

impl PersonResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

json::object!(PersonResponse {
    first_name: optional "firstName",
    last_name: optional "lastName",
});

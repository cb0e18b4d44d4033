use crate::runtime::json;

/// A person as sent in a request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonRequest {
    /// National identity number. It is accepted in requests and never returned.
    ///
    /// Write-only: no response holds it.
    pub ssn: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PersonRequest {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl ::std::fmt::Debug for PersonRequest {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("PersonRequest")
            .field("ssn", &json::Hidden)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(PersonRequest {
    ssn: optional "ssn" secret,
    first_name: optional "firstName",
    last_name: optional "lastName",
    ..unknown_members
});

/// A person as returned in a response.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonResponse {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PersonResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

json::object!(PersonResponse {
    first_name: optional "firstName",
    last_name: optional "lastName",
    ..unknown_members
});

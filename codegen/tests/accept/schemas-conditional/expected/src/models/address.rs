use crate::runtime::json;

/// The schema `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub country: String,
    pub code: Option<String>,
    pub state: Option<String>,
    pub region: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Address {
    /// A value of the required properties.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn region(mut self, region: i64) -> Self {
        self.region = Some(region);
        self
    }
}

json::object!(Address {
    country: required "country",
    code: optional "code",
    state: optional "state",
    region: optional "region",
    ..unknown_members
});

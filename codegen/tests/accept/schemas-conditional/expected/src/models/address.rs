use crate::runtime::json;

/// The schema `Address`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The property `country`.
    pub country: String,
    /// The property `code`.
    pub code: Option<String>,
    /// The property `state`.
    pub state: Option<String>,
    /// The property `region`.
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

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `region`.
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

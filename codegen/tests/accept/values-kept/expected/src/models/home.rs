use crate::runtime::json;

/// The schema `Home`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Home {
    pub city: Option<String>,
    pub zip: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Home {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn zip(mut self, zip: i64) -> Self {
        self.zip = Some(zip);
        self
    }
}

json::object!(Home {
    city: optional "city",
    zip: optional "zip",
    ..unknown_members
});

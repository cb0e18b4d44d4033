use crate::runtime::json;

/// The schema `address`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Address {
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
}

json::object!(Address {
    city: optional "city",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `ListPetsOwnerAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsOwnerAddress {
    /// The property `city`.
    pub city: Option<String>,
}

impl ListPetsOwnerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
}

json::object!(ListPetsOwnerAddress {
    city: optional "city",
});

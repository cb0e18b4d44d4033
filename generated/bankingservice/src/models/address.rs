use crate::runtime::json;

/// A postal address in parts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Address {
    /// House number, without any letter, which is the business of `sub_premise`.
    ///
    /// Text that is a number is read, too.
    pub premise: Option<i64>,
    /// Letter or other addition to the house number.
    pub sub_premise: Option<String>,
    /// Name of the building.
    pub building: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Name of the street.
    pub thoroughfare: Option<String>,
    /// City, town or village.
    pub locality: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Country, a two-letter code in the published samples.
    pub country: Option<String>,
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
    #[inline]
    pub fn premise(mut self, premise: i64) -> Self {
        self.premise = Some(premise);
        self
    }

    #[must_use]
    pub fn sub_premise(mut self, sub_premise: impl Into<String>) -> Self {
        self.sub_premise = Some(sub_premise.into());
        self
    }

    #[must_use]
    pub fn building(mut self, building: impl Into<String>) -> Self {
        self.building = Some(building.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn thoroughfare(mut self, thoroughfare: impl Into<String>) -> Self {
        self.thoroughfare = Some(thoroughfare.into());
        self
    }

    #[must_use]
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

json::object!(Address {
    premise: optional "premise" lenient_number,
    sub_premise: optional "sub_premise",
    building: optional "building",
    postal_code: optional "postal_code",
    thoroughfare: optional "thoroughfare",
    locality: optional "locality",
    state: optional "state",
    country: optional "country",
    ..unknown_members
});

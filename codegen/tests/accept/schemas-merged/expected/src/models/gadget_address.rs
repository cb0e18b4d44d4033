use crate::runtime::json;

/// The schema `GadgetAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GadgetAddress {
    /// The property `city`.
    pub city: String,
    /// The property `zip`.
    pub postcode: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GadgetAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `zip`.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }
}

json::object!(GadgetAddress {
    city: required "city",
    postcode: optional "zip",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `ListPetsDefaultResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsDefaultResponse {
    pub reason: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsDefaultResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

json::object!(ListPetsDefaultResponse {
    reason: optional "reason",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsPipesItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ListPetsPipesItem {
    A = "a",
    B = "b",
});

/// The schema `PetsIdGetN200`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetsIdGetN200 {
    pub pet: Option<super::Pet>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PetsIdGetN200 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn pet(mut self, pet: impl Into<super::Pet>) -> Self {
        self.pet = Some(pet.into());
        self
    }
}

json::object!(PetsIdGetN200 {
    pet: optional "pet",
    ..unknown_members
});

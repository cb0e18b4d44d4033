use crate::runtime::json;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pet {
    /// The property `petName`.
    pub pet_name_xec7d: Option<String>,
    /// The property `pet_name`.
    pub pet_name: Option<String>,
    /// The property `PetName`.
    pub pet_name_x401d: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pet {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `petName`.
    #[must_use]
    pub fn pet_name_xec7d(mut self, pet_name_xec7d: impl Into<String>) -> Self {
        self.pet_name_xec7d = Some(pet_name_xec7d.into());
        self
    }

    /// Sets `pet_name`.
    #[must_use]
    pub fn pet_name(mut self, pet_name: impl Into<String>) -> Self {
        self.pet_name = Some(pet_name.into());
        self
    }

    /// Sets `PetName`.
    #[must_use]
    pub fn pet_name_x401d(mut self, pet_name_x401d: impl Into<String>) -> Self {
        self.pet_name_x401d = Some(pet_name_x401d.into());
        self
    }
}

json::object!(Pet {
    pet_name_xec7d: optional "petName",
    pet_name: optional "pet_name",
    pet_name_x401d: optional "PetName",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `PetsIdGetN200`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetsIdGetN200 {
    /// The property `pet`.
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

    /// Sets `pet`.
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

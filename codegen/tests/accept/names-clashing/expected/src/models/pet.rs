use crate::runtime::json;

/// The schema `Pet`.
#[cfg(feature = "customers")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pet {
    /// The property `petName`.
    pub pet_name_camel: Option<String>,
    pub pet_name: Option<String>,
    /// The property `PetName`.
    pub pet_name_mixed: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customers")]
impl Pet {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `petName`.
    #[must_use]
    pub fn pet_name_camel(mut self, pet_name_camel: impl Into<String>) -> Self {
        self.pet_name_camel = Some(pet_name_camel.into());
        self
    }

    #[must_use]
    pub fn pet_name(mut self, pet_name: impl Into<String>) -> Self {
        self.pet_name = Some(pet_name.into());
        self
    }

    /// Sets `PetName`.
    #[must_use]
    pub fn pet_name_mixed(mut self, pet_name_mixed: impl Into<String>) -> Self {
        self.pet_name_mixed = Some(pet_name_mixed.into());
        self
    }
}

#[cfg(feature = "customers")]
json::object!(Pet {
    pet_name_camel: optional "petName",
    pet_name: optional "pet_name",
    pet_name_mixed: optional "PetName",
    ..unknown_members
});

/// The schema `pet`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetLower {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PetLower {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(PetLower {
    a: optional "a",
    ..unknown_members
});

/// The schema `PET`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetUpper {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PetUpper {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(PetUpper {
    a: optional "a",
    ..unknown_members
});

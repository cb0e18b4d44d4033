use crate::runtime::{IntoList, json};

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Always `Dog`.
    pub species: super::CatSpecies,
    pub tricks: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            species: super::CatSpecies::Dog,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn tricks<How>(mut self, tricks: impl IntoList<String, How>) -> Self {
        self.tricks = Some(IntoList::into_list(tricks));
        self
    }
}

impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Dog {
    species: required "species",
    tricks: optional "tricks",
    ..unknown_members
});

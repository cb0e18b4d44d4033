use crate::runtime::{collect, json};

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    pub species: super::CatSpecies,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(species: impl Into<super::CatSpecies>) -> Self {
        Self {
            species: species.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `tricks`.
    #[must_use]
    pub fn tricks(
        mut self,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(collect::list(tricks));
        self
    }
}

json::object!(Dog {
    species: required "species",
    tricks: optional "tricks",
    ..unknown_members
});

use crate::runtime::{collect, json};

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    pub species: super::CatSpecies,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
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
});

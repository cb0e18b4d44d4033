use crate::runtime::json;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Always `cat`.
    pub species: CatSpecies,
    pub lives: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            species: CatSpecies::Cat,
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Cat {
    species: required "species",
    lives: optional "lives",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatSpecies {
    /// `cat`
    Cat,
    /// `Dog`
    Dog,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CatSpecies {
    Cat = "cat",
    Dog = "Dog",
});

use crate::runtime::{IntoList, json};

/// The schema `Keeper`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Keeper {
    pub name: Option<String>,
    pub pets: Option<Vec<super::Pet>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Keeper {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn pets<How>(mut self, pets: impl IntoList<super::Pet, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
        self
    }
}

json::object!(Keeper {
    name: optional "name",
    pets: optional "pets",
    ..unknown_members
});

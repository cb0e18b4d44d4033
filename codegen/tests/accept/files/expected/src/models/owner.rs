use crate::runtime::{IntoList, json};

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// Minimum length in characters: `1`.
    pub name: Option<String>,
    pub pets: Option<Vec<super::Animal>>,
    pub address: Option<super::Address>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Owner {
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
    pub fn pets<How>(mut self, pets: impl IntoList<super::Animal, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<super::Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(Owner {
    name: optional "name",
    pets: optional "pets",
    address: optional "address",
    ..unknown_members
});

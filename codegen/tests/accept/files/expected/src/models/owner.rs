use crate::runtime::{IntoList, json};

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The property `name`.
    ///
    /// Minimum length in characters: `1`.
    pub name: Option<String>,
    /// The property `pets`.
    pub pets: Option<Vec<super::Animal>>,
    /// The property `address`.
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pets`.
    #[must_use]
    pub fn pets<How>(mut self, pets: impl IntoList<super::Animal, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
        self
    }

    /// Sets `address`.
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

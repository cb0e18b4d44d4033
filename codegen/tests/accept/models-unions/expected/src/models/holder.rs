use crate::runtime::{Nullable, collect, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The property `maybe`.
    pub maybe: Nullable<super::Cat>,
    /// The property `pet`.
    pub pet: Option<super::Mapped>,
    /// The property `pets`.
    pub pets: Option<Vec<super::Shaped>>,
    /// The property `inline`.
    pub inline: Option<super::HolderInline>,
    /// The property `status`.
    pub status: Option<super::HolderStatus>,
    /// The property `twice`.
    pub twice: Option<super::HolderTwice>,
    /// The property `contact`.
    pub contact: Option<super::HolderContact>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `maybe`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<super::Cat>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    /// Sets `pet`.
    #[must_use]
    pub fn pet(mut self, pet: impl Into<super::Mapped>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    /// Sets `pets`.
    #[must_use]
    pub fn pets(
        mut self,
        pets: impl IntoIterator<Item = impl Into<super::Shaped>>,
    ) -> Self {
        self.pets = Some(collect::list(pets));
        self
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<super::HolderInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::HolderStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `twice`.
    #[must_use]
    pub fn twice(mut self, twice: impl Into<super::HolderTwice>) -> Self {
        self.twice = Some(twice.into());
        self
    }

    /// Sets `contact`.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<super::HolderContact>) -> Self {
        self.contact = Some(contact.into());
        self
    }
}

json::object!(Holder {
    maybe: optional "maybe",
    pet: optional "pet",
    pets: optional "pets",
    inline: optional "inline",
    status: optional "status",
    twice: optional "twice",
    contact: optional "contact",
    ..unknown_members
});

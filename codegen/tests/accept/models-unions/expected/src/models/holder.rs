use crate::runtime::{IntoList, Nullable, OrNull, json};

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
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `maybe`; `None` is null.
    #[must_use]
    pub fn maybe<How>(mut self, maybe: impl OrNull<super::Cat, How>) -> Self {
        self.maybe = Nullable::from(OrNull::or_null(maybe));
        self
    }

    /// Sets `maybe` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = Nullable::Null;
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
    pub fn pets<How>(mut self, pets: impl IntoList<super::Shaped, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
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
});

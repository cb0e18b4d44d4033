use crate::runtime::{collect, json};

/// The schema `Pets`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pets {
    /// The property `pets`.
    pub pets: Option<Vec<super::Pet>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pets {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `pets`.
    #[must_use]
    pub fn pets(
        mut self,
        pets: impl IntoIterator<Item = impl Into<super::Pet>>,
    ) -> Self {
        self.pets = Some(collect::list(pets));
        self
    }
}

json::object!(Pets {
    pets: optional "pets",
    ..unknown_members
});

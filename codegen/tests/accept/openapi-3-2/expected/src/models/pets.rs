use crate::runtime::{IntoList, json};

/// The schema `Pets`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pets {
    /// The property `pets`.
    pub pets: Option<Vec<super::Pet>>,
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
    pub fn pets<How>(mut self, pets: impl IntoList<super::Pet, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
        self
    }
}

json::object!(Pets {
    pets: optional "pets",
});

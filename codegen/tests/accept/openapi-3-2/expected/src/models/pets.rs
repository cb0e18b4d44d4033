use crate::runtime::{IntoList, json};

/// The schema `ListPetsFilter`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsFilter {
    pub name: Option<String>,
    pub age: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListPetsFilter {
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
    #[inline]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

json::object!(ListPetsFilter {
    name: optional "name",
    age: optional "age",
    ..unknown_members
});

/// The schema `Pets`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pets {
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

    #[must_use]
    pub fn pets<How>(mut self, pets: impl IntoList<super::Pet, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
        self
    }
}

json::object!(Pets {
    pets: optional "pets",
    ..unknown_members
});

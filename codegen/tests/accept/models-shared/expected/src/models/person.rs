use crate::runtime::json;

/// The schema `Person`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Person {
    pub origin: Option<PersonOrigin>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Person {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn origin(mut self, origin: impl Into<PersonOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

json::object!(Person {
    origin: optional "origin",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonOrigin {
    /// `home`
    Home,
    /// `work`
    Work,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(PersonOrigin {
    Home = "home",
    Work = "work",
});

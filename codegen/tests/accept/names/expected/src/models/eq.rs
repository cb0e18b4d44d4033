use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Eq {
    /// `a`
    A,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Eq {
    A = "a",
});

/// The schema `PartialEq`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartialEq {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PartialEq {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(PartialEq {
    a: optional "a",
    ..unknown_members
});

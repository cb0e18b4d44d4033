use crate::runtime::json;

/// The schema `Mod`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mod {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Mod {
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

json::object!(Mod {
    a: optional "a",
    ..unknown_members
});

/// The schema `Mod_`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModUnderscore {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ModUnderscore {
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

json::object!(ModUnderscore {
    a: optional "a",
    ..unknown_members
});

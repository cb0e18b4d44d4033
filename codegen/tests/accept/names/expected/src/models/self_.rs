use crate::runtime::json;

/// The schema `Self`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfCapitalized {
    pub self_: Option<String>,
    /// The property `Self`.
    pub self_capitalized: Option<String>,
    pub super_: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SelfCapitalized {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `Self`.
    #[must_use]
    pub fn self_capitalized(mut self, self_capitalized: impl Into<String>) -> Self {
        self.self_capitalized = Some(self_capitalized.into());
        self
    }

    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }
}

json::object!(SelfCapitalized {
    self_: optional "self",
    self_capitalized: optional "Self",
    super_: optional "super",
    ..unknown_members
});

/// The schema `self`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Self_ {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Self_ {
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

json::object!(Self_ {
    a: optional "a",
    ..unknown_members
});

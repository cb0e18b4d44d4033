use crate::runtime::json;

/// The schema `Self`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Self_ {
    /// The property `self`.
    pub self_x92b7: Option<String>,
    /// The property `Self`.
    pub self_: Option<String>,
    /// The property `super`.
    pub super_: Option<String>,
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

    /// Sets `self`.
    #[must_use]
    pub fn self_x92b7(mut self, self_x92b7: impl Into<String>) -> Self {
        self.self_x92b7 = Some(self_x92b7.into());
        self
    }

    /// Sets `Self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `super`.
    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }
}

json::object!(Self_ {
    self_x92b7: optional "self",
    self_: optional "Self",
    super_: optional "super",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `HolderInline`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInline {
    /// The property `deep`.
    pub deep: Option<super::HolderInlineDeep>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderInline {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<super::HolderInlineDeep>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

json::object!(HolderInline {
    deep: optional "deep",
    ..unknown_members
});

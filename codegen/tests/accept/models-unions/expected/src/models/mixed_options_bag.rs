use crate::runtime::json;

/// Options bag
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MixedOptionsBag {
    /// The property `deep`.
    pub deep: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MixedOptionsBag {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `deep`.
    #[must_use]
    #[inline]
    pub fn deep(mut self, deep: bool) -> Self {
        self.deep = Some(deep);
        self
    }
}

json::object!(MixedOptionsBag {
    deep: optional "deep",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `HolderInlineObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInlineObject {
    /// The property `from`.
    pub from: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderInlineObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `from`.
    #[must_use]
    #[inline]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }
}

json::object!(HolderInlineObject {
    from: optional "from",
    ..unknown_members
});

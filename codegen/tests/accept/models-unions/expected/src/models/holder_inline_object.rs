use crate::runtime::json;

/// The schema `HolderInlineObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInlineObject {
    /// The property `from`.
    pub from: Option<i64>,
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
});

use crate::runtime::json;

/// The schema `HolderValuedValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderValuedValue {
    /// The property `v`.
    pub v: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderValuedValue {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `v`.
    #[must_use]
    pub fn v(mut self, v: impl Into<String>) -> Self {
        self.v = Some(v.into());
        self
    }
}

json::object!(HolderValuedValue {
    v: optional "v",
    ..unknown_members
});

use crate::runtime::{collect, json};

/// The schema `BTreeMap`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BTreeMap {
    /// The property `m`.
    pub m: Option<::std::collections::BTreeMap<String, String>>,
}

impl BTreeMap {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `m`.
    #[must_use]
    pub fn m(
        mut self,
        m: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.m = Some(collect::map(m));
        self
    }
}

json::object!(BTreeMap {
    m: optional "m",
});

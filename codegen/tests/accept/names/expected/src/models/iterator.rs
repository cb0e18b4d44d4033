use crate::runtime::{IntoList, json};

/// The schema `Iterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Iterator {
    /// The property `l`.
    pub l: Option<Vec<String>>,
}

impl Iterator {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `l`.
    #[must_use]
    pub fn l<How>(mut self, l: impl IntoList<String, How>) -> Self {
        self.l = Some(IntoList::into_list(l));
        self
    }
}

json::object!(Iterator {
    l: optional "l",
});

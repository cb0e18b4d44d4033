use crate::runtime::json;

/// The schema `OrderNodeObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderNodeObject {
    /// The property `name`.
    pub name: Option<String>,
}

impl OrderNodeObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

json::object!(OrderNodeObject {
    name: optional "name",
});

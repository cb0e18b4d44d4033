use crate::runtime::json;

/// The schema `OrderNode`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderNode {
    /// The property `id`.
    pub id: Option<String>,
}

impl OrderNode {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(OrderNode {
    id: optional "id",
});

use crate::runtime::json;

/// The schema `Uuid`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Uuid {
    pub id: Option<crate::runtime::Uuid>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Uuid {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<crate::runtime::Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(Uuid {
    id: optional "id",
    ..unknown_members
});

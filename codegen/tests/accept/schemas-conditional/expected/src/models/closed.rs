use crate::runtime::json;

/// The schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    pub id: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Closed {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

json::object!(Closed {
    id: optional "id",
    ..unknown_members
});

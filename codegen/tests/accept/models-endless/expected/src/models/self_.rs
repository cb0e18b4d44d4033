use crate::runtime::json;

/// The schema `Self`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// Required, but an `Option` since its type requires this one in turn: without it, a response is refused.
    pub next: Option<Box<Self_>>,
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Self_ {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Self_>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

json::object!(Self_ {
    next: endless "next",
    id: required "id",
    ..unknown_members
});

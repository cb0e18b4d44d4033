use crate::runtime::{Nullable, OrNull, json};

/// The schema `Node`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub name: String,
    pub next: Option<Box<Node>>,
    pub previous: Nullable<Box<Node>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Node {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }

    /// Sets `previous`; `None` is null.
    #[must_use]
    pub fn previous<How>(mut self, previous: impl OrNull<Node, How>) -> Self {
        self.previous = Nullable::from(OrNull::or_null(previous).map(Box::new));
        self
    }

    /// Sets `previous` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_previous(mut self) -> Self {
        self.previous = Nullable::Null;
        self
    }
}

json::object!(Node {
    name: required "name",
    next: optional "next",
    previous: optional "previous",
    ..unknown_members
});

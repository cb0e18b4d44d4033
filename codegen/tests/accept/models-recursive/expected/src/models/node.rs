use crate::runtime::{Nullable, json};

/// The schema `Node`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The property `name`.
    pub name: String,
    /// The property `next`.
    pub next: Option<Box<Node>>,
    /// The property `previous`.
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

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }

    /// Sets `previous`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn previous(mut self, previous: impl Into<Node>) -> Self {
        self.previous = Nullable::Value(Box::new(previous.into()));
        self
    }
}

json::object!(Node {
    name: required "name",
    next: optional "next",
    previous: optional "previous",
    ..unknown_members
});

use crate::runtime::{Nullable, OrNull, json};

/// The schema `None`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct None {
    pub a: String,
    pub b: Option<i64>,
    pub c: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl None {
    /// A value of the required properties.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets `c`; `None` is null.
    #[must_use]
    pub fn c<How>(mut self, c: impl OrNull<String, How>) -> Self {
        self.c = Nullable::from(OrNull::or_null(c));
        self
    }

    /// Sets `c` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_c(mut self) -> Self {
        self.c = Nullable::Null;
        self
    }
}

json::object!(None {
    a: required "a",
    b: optional "b",
    c: optional "c",
    ..unknown_members
});

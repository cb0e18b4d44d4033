use crate::runtime::{Date, Nullable, OrNull, json};

/// The schema `Author`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Author {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: i64,
    /// The property `name`.
    pub name: String,
    /// The property `born`.
    pub born: Nullable<Date>,
}

impl Author {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `born`; `None` is null.
    #[must_use]
    pub fn born<How>(mut self, born: impl OrNull<Date, How>) -> Self {
        self.born = Nullable::from(OrNull::or_null(born));
        self
    }

    /// Sets `born` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_born(mut self) -> Self {
        self.born = Nullable::Null;
        self
    }
}

json::object!(Author {
    id: required "id",
    name: required "name",
    born: optional "born",
});

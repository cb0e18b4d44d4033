use crate::runtime::{Date, Nullable, OrNull, json};

/// The schema `Author`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Author {
    /// Read-only: the server sets it.
    pub id: i64,
    pub name: String,
    pub born: Nullable<Date>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});

/// What is sent of `Author`: without what only the server sets. Wherever this is asked for, `Author` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorInput {
    pub name: String,
    pub born: Nullable<Date>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AuthorInput {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
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

impl From<Author> for AuthorInput {
    #[inline]
    fn from(value: Author) -> Self {
        Self {
            name: value.name,
            born: value.born,
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(AuthorInput {
    name: required "name",
    born: optional "born",
    ..unknown_members
});

/// A change of `Author` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `Author` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorPatch {
    pub name: String,
    pub born: Nullable<Date>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AuthorPatch {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
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

impl From<Author> for AuthorPatch {
    #[inline]
    fn from(value: Author) -> Self {
        Self {
            name: value.name,
            born: value.born,
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(AuthorPatch {
    name: required "name",
    born: optional "born",
    ..unknown_members
});

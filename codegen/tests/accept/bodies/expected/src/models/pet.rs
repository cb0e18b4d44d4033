use crate::runtime::{Nullable, OrNull, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Read-only: the server sets it.
    pub id: Option<String>,
    pub name: String,
    pub tag: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `tag`; `None` is null.
    #[must_use]
    pub fn tag<How>(mut self, tag: impl OrNull<String, How>) -> Self {
        self.tag = Nullable::from(OrNull::or_null(tag));
        self
    }

    /// Sets `tag` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_tag(mut self) -> Self {
        self.tag = Nullable::Null;
        self
    }
}

json::object!(Pet {
    id: optional "id",
    name: required "name",
    tag: optional "tag",
    ..unknown_members
});

/// A change of `Pet` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `Pet` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetPatch {
    pub name: String,
    pub tag: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PetPatch {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `tag`; `None` is null.
    #[must_use]
    pub fn tag<How>(mut self, tag: impl OrNull<String, How>) -> Self {
        self.tag = Nullable::from(OrNull::or_null(tag));
        self
    }

    /// Sets `tag` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_tag(mut self) -> Self {
        self.tag = Nullable::Null;
        self
    }
}

impl From<Pet> for PetPatch {
    #[inline]
    fn from(value: Pet) -> Self {
        Self {
            name: value.name,
            tag: value.tag,
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(PetPatch {
    name: required "name",
    tag: optional "tag",
    ..unknown_members
});

use crate::runtime::{Nullable, OrNull, json};

/// The schema `PatchPetBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchPetBody {
    pub name: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PatchPetBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`; `None` is null.
    #[must_use]
    pub fn name<How>(mut self, name: impl OrNull<String, How>) -> Self {
        self.name = Nullable::from(OrNull::or_null(name));
        self
    }

    /// Sets `name` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }
}

json::object!(PatchPetBody {
    name: optional "name",
    ..unknown_members
});

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Read-only: the server sets it.
    pub id: Option<i64>,
    pub name: String,
    pub nick: Nullable<String>,
    /// Whom it plays with.
    pub friend: Nullable<Box<Pet>>,
    /// What it is.
    pub kind: Option<super::Kind>,
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
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `nick`; `None` is null.
    #[must_use]
    pub fn nick<How>(mut self, nick: impl OrNull<String, How>) -> Self {
        self.nick = Nullable::from(OrNull::or_null(nick));
        self
    }

    /// Sets `nick` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_nick(mut self) -> Self {
        self.nick = Nullable::Null;
        self
    }

    /// Sets `friend`; `None` is null.
    #[must_use]
    pub fn friend<How>(mut self, friend: impl OrNull<Pet, How>) -> Self {
        self.friend = Nullable::from(OrNull::or_null(friend).map(Box::new));
        self
    }

    /// Sets `friend` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_friend(mut self) -> Self {
        self.friend = Nullable::Null;
        self
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<super::Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

json::object!(Pet {
    id: optional "id",
    name: required "name",
    nick: optional "nick",
    friend: optional "friend",
    kind: optional "kind",
    ..unknown_members
});

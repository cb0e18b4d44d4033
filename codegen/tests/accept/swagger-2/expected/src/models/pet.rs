use crate::runtime::{Nullable, json};

/// The schema `PatchPetBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchPetBody {
    /// The property `name`.
    pub name: Nullable<String>,
}

impl PatchPetBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }
}

json::object!(PatchPetBody {
    name: optional "name",
});

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `nick`.
    pub nick: Nullable<String>,
    /// Whom it plays with.
    pub friend: Nullable<Box<Pet>>,
    /// What it is.
    pub kind: Option<super::Kind>,
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

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `nick`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Nullable::Value(nick.into());
        self
    }

    /// Sets `friend`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn friend(mut self, friend: impl Into<Pet>) -> Self {
        self.friend = Nullable::Value(Box::new(friend.into()));
        self
    }

    /// Sets `kind`.
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
});

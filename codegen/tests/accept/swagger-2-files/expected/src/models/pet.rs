use crate::runtime::{Nullable, OrNull, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub kind: String,
    pub name: Nullable<String>,
    pub tag: Option<super::CommonTag>,
    pub owner: Option<super::Keeper>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
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

    #[must_use]
    pub fn tag(mut self, tag: impl Into<super::CommonTag>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Keeper>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

json::object!(Pet {
    kind: required "kind",
    name: optional "name",
    tag: optional "tag",
    owner: optional "owner",
    ..unknown_members
});

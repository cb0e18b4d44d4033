use crate::runtime::{Nullable, OrNull, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// Wrapped.
    #[deprecated]
    pub base: Nullable<super::Base>,
    /// Default: `red`.
    pub colour: Option<super::Colour>,
    /// Read-only: the server sets it.
    pub server_side: Option<super::Colour>,
    /// Minimum: `1`.
    pub count: Option<i64>,
    /// What all have.
    pub noted: Option<HolderNoted>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `base`; `None` is null.
    #[must_use]
    #[deprecated]
    pub fn base<How>(mut self, base: impl OrNull<super::Base, How>) -> Self {
        self.base = Nullable::from(OrNull::or_null(base));
        self
    }

    /// Sets `base` to null, which is something else than to leave it out.
    #[must_use]
    #[deprecated]
    #[inline]
    pub fn clear_base(mut self) -> Self {
        self.base = Nullable::Null;
        self
    }

    #[must_use]
    pub fn colour(mut self, colour: impl Into<super::Colour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    #[must_use]
    pub fn server_side(mut self, server_side: impl Into<super::Colour>) -> Self {
        self.server_side = Some(server_side.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    #[must_use]
    pub fn noted(mut self, noted: impl Into<HolderNoted>) -> Self {
        self.noted = Some(noted.into());
        self
    }
}

json::object!(Holder {
    base: optional "base",
    colour: optional "colour",
    server_side: optional "server_side",
    count: optional "count",
    noted: optional "noted",
    ..unknown_members
});

/// What all have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderNoted {
    /// Read-only: the server sets it.
    pub id: Option<String>,
    pub note: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderNoted {
    /// A value of the required properties.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(HolderNoted {
    id: optional "id",
    note: required "note",
    ..unknown_members
});

use crate::runtime::{Nullable, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: Option<String>,
    /// The property `name`.
    pub name: String,
    /// The property `tag`.
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

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `tag`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Nullable::Value(tag.into());
        self
    }
}

json::object!(Pet {
    id: optional "id",
    name: required "name",
    tag: optional "tag",
    ..unknown_members
});

use crate::runtime::{Nullable, json};

/// A segment, by id and name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SimpleSegment {
    /// Id of the segment.
    pub id: Nullable<String>,
    /// Name of the segment.
    pub name: Nullable<String>,
    /// Type marker of this model.
    ///
    /// Default: `segment`.
    pub object: Nullable<SimpleSegmentObject>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SimpleSegment {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<SimpleSegmentObject>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }
}

json::object!(SimpleSegment {
    id: optional "id",
    name: optional "name",
    object: optional "object",
    ..unknown_members
});

/// Type marker of this model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimpleSegmentObject {
    /// `segment`
    Segment,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SimpleSegmentObject {
    Segment = "segment",
});

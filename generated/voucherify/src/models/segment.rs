use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
        self
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

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<SimpleSegmentObject, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
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

use std::collections::BTreeMap;
use crate::runtime::{MapOrNull, Nullable, OrNull, collect, json};

/// The schema `SendFormBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendFormBody {
    pub object: Option<SendFormObject>,
    pub map: Nullable<BTreeMap<String, String>>,
    pub maybe: Nullable<super::Inner>,
    pub deep: Option<super::Inner>,
    pub list: Option<Vec<i64>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SendFormBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn object(mut self, object: impl Into<SendFormObject>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets `map`; `None` is null.
    #[must_use]
    pub fn map<How>(mut self, map: impl MapOrNull<String, How>) -> Self {
        self.map = Nullable::from(MapOrNull::map_or_null(map));
        self
    }

    /// Sets `map` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_map(mut self) -> Self {
        self.map = Nullable::Null;
        self
    }

    /// Sets `maybe`; `None` is null.
    #[must_use]
    pub fn maybe<How>(mut self, maybe: impl OrNull<super::Inner, How>) -> Self {
        self.maybe = Nullable::from(OrNull::or_null(maybe));
        self
    }

    /// Sets `maybe` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }

    #[must_use]
    pub fn deep(mut self, deep: impl Into<super::Inner>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = i64>) -> Self {
        self.list = Some(collect::list(list));
        self
    }
}

json::object!(SendFormBody {
    object: optional "object",
    map: optional "map",
    maybe: optional "maybe",
    deep: optional "deep",
    list: optional "list",
    ..unknown_members
});

/// The schema `SendFormObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendFormObject {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SendFormObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(SendFormObject {
    a: optional "a",
    ..unknown_members
});

use crate::runtime::{ListOrNull, Nullable, OrNull, json};

/// The schema `ListThingsData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsData {
    pub things: Nullable<Vec<super::Thing>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListThingsData {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `things`; `None` is null.
    #[must_use]
    pub fn things<How>(mut self, things: impl ListOrNull<super::Thing, How>) -> Self {
        self.things = Nullable::from(ListOrNull::list_or_null(things));
        self
    }

    /// Sets `things` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_things(mut self) -> Self {
        self.things = Nullable::Null;
        self
    }
}

json::object!(ListThingsData {
    things: optional "things",
    ..unknown_members
});

/// The schema `ListThingsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponse {
    pub data: Nullable<ListThingsData>,
    pub meta: Option<super::Meta>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListThingsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(mut self, data: impl OrNull<ListThingsData, How>) -> Self {
        self.data = Nullable::from(OrNull::or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

json::object!(ListThingsResponse {
    data: optional "data",
    meta: optional "meta",
    ..unknown_members
});

use crate::runtime::{Nullable, collect, json};

/// The schema `ListThingsData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsData {
    /// The property `things`.
    pub things: Nullable<Vec<super::Thing>>,
}

impl ListThingsData {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `things`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn things(
        mut self,
        things: impl IntoIterator<Item = impl Into<super::Thing>>,
    ) -> Self {
        self.things = Nullable::Value(collect::list(things));
        self
    }
}

json::object!(ListThingsData {
    things: optional "things",
});

/// The schema `ListThingsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// The property `data`.
    pub data: Nullable<ListThingsData>,
    /// The property `meta`.
    pub meta: Option<super::Meta>,
}

impl ListThingsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(mut self, data: impl Into<ListThingsData>) -> Self {
        self.data = Nullable::Value(data.into());
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

json::object!(ListThingsResponse {
    data: optional "data",
    meta: optional "meta",
});

use crate::runtime::{Nullable, OrNull, json};

/// The schema `ListThingsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// The property `data`.
    pub data: Nullable<super::ListThingsResponseData>,
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

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(
        mut self,
        data: impl OrNull<super::ListThingsResponseData, How>,
    ) -> Self {
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

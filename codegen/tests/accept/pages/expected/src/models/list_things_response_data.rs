use crate::runtime::{ListOrNull, Nullable, json};

/// The schema `ListThingsResponseData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponseData {
    /// The property `things`.
    pub things: Nullable<Vec<super::Thing>>,
}

impl ListThingsResponseData {
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

json::object!(ListThingsResponseData {
    things: optional "things",
});

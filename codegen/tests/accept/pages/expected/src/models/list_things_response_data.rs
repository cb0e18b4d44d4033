use crate::runtime::{Nullable, collect, json};

/// The schema `ListThingsResponseData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponseData {
    /// The property `things`.
    pub things: Nullable<Vec<super::Thing>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListThingsResponseData {
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

json::object!(ListThingsResponseData {
    things: optional "things",
    ..unknown_members
});

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

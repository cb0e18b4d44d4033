use crate::runtime::{collect, json};

/// The schema `SearchThingsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsResponse {
    /// The property `more`.
    pub more: Option<bool>,
    /// The property `things`.
    pub things: Option<Vec<super::Thing>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SearchThingsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `more`.
    #[must_use]
    #[inline]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets `things`.
    #[must_use]
    pub fn things(
        mut self,
        things: impl IntoIterator<Item = impl Into<super::Thing>>,
    ) -> Self {
        self.things = Some(collect::list(things));
        self
    }
}

json::object!(SearchThingsResponse {
    more: optional "more",
    things: optional "things",
    ..unknown_members
});

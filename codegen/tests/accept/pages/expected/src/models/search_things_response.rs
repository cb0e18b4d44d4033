use crate::runtime::{IntoList, json};

/// The schema `SearchThingsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsResponse {
    /// The property `more`.
    pub more: Option<bool>,
    /// The property `things`.
    pub things: Option<Vec<super::Thing>>,
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
    pub fn things<How>(mut self, things: impl IntoList<super::Thing, How>) -> Self {
        self.things = Some(IntoList::into_list(things));
        self
    }
}

json::object!(SearchThingsResponse {
    more: optional "more",
    things: optional "things",
});

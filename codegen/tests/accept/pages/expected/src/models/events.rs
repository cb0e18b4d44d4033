use crate::runtime::{collect, json};

/// The schema `ListEventsResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// The property `events`.
    pub events: Vec<i64>,
}

impl ListEventsResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(events: impl IntoIterator<Item = i64>) -> Self {
        Self {
            events: collect::list(events),
        }
    }
}

json::object!(ListEventsResponse {
    events: required "events",
});

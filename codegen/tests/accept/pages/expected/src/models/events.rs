use crate::runtime::{collect, json};

/// The schema `ListEventsResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub events: Vec<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListEventsResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(events: impl IntoIterator<Item = i64>) -> Self {
        Self {
            events: collect::list(events),
            ..json::Read::blank()
        }
    }
}

json::object!(ListEventsResponse {
    events: required "events",
    ..unknown_members
});

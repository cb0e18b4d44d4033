use crate::runtime::{json, xml};

/// The schema `SetShelfResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetShelfResponse {
    /// The property `ticket`.
    pub ticket: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetShelfResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ticket`.
    #[must_use]
    #[inline]
    pub fn ticket(mut self, ticket: i64) -> Self {
        self.ticket = Some(ticket);
        self
    }
}

impl xml::Described for SetShelfResponse {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("ticket", xml::Shape::Number)],
    );
}

json::object!(SetShelfResponse {
    ticket: optional "ticket",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `RunDone`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunDone {
    /// The property `event`.
    pub event: super::RunDoneEvent,
    /// The property `data`.
    pub data: super::RunDoneData,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunDone {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        event: impl Into<super::RunDoneEvent>,
        data: impl Into<super::RunDoneData>,
    ) -> Self {
        Self {
            event: event.into(),
            data: data.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RunDone {
    event: required "event",
    data: required "data",
    ..unknown_members
});

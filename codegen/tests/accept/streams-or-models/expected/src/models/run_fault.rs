use crate::runtime::json;

/// The schema `RunFault`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunFault {
    /// The property `event`.
    pub event: super::RunFaultEvent,
    /// The property `data`.
    pub data: super::Fault,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunFault {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        event: impl Into<super::RunFaultEvent>,
        data: impl Into<super::Fault>,
    ) -> Self {
        Self {
            event: event.into(),
            data: data.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RunFault {
    event: required "event",
    data: required "data",
    ..unknown_members
});

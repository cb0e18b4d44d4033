use crate::runtime::json;

/// The schema `DialCallEndedBodyData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedBodyData {
    /// The property `event_type`.
    pub event_type: Option<super::DialCallEndedBodyDataEventType>,
    /// The property `seconds`.
    pub seconds: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DialCallEndedBodyData {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(
        mut self,
        event_type: impl Into<super::DialCallEndedBodyDataEventType>,
    ) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `seconds`.
    #[must_use]
    #[inline]
    pub fn seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }
}

json::object!(DialCallEndedBodyData {
    event_type: optional "event_type",
    seconds: optional "seconds",
    ..unknown_members
});

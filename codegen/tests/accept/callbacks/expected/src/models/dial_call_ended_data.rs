use crate::runtime::json;

/// The schema `DialCallEndedData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedData {
    /// The property `event_type`.
    pub event_type: Option<super::DialCallEndedEventType>,
    /// The property `seconds`.
    pub seconds: Option<i64>,
}

impl DialCallEndedData {
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
        event_type: impl Into<super::DialCallEndedEventType>,
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

json::object!(DialCallEndedData {
    event_type: optional "event_type",
    seconds: optional "seconds",
});

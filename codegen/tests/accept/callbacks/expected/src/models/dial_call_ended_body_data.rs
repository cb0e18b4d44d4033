use crate::runtime::json;

/// The schema `DialCallEndedBodyData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedBodyData {
    /// The property `event_type`.
    ///
    /// Always `call.ended`.
    pub event_type: Option<super::DialCallEndedBodyDataEventType>,
    /// The property `seconds`.
    pub seconds: Option<i64>,
}

impl DialCallEndedBodyData {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event_type`, which has one value only.
    #[must_use]
    #[inline]
    pub fn event_type(mut self) -> Self {
        self.event_type = Some(super::DialCallEndedBodyDataEventType::CallEnded);
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
});

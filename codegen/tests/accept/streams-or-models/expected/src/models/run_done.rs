use crate::runtime::json;

/// The schema `RunDone`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunDone {
    /// The property `event`.
    ///
    /// Always `done`.
    pub event: super::RunDoneEvent,
    /// The property `data`.
    ///
    /// Always `[DONE]`.
    pub data: super::RunDoneData,
}

impl RunDone {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            event: super::RunDoneEvent::Done,
            data: super::RunDoneData::Done,
        }
    }
}

impl Default for RunDone {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(RunDone {
    event: required "event",
    data: required "data",
});

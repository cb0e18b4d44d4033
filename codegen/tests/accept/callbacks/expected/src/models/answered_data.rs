use crate::runtime::json;

/// The schema `AnsweredData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnsweredData {
    /// The property `event_type`.
    pub event_type: Option<super::AnsweredEventType>,
    /// The property `by`.
    pub by: Option<String>,
}

impl AnsweredData {
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
        event_type: impl Into<super::AnsweredEventType>,
    ) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

json::object!(AnsweredData {
    event_type: optional "event_type",
    by: optional "by",
});

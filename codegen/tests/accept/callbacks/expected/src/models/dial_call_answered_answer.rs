use crate::runtime::json;

/// The schema `DialCallAnsweredAnswer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallAnsweredAnswer {
    /// The property `record`.
    pub record: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DialCallAnsweredAnswer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `record`.
    #[must_use]
    #[inline]
    pub fn record(mut self, record: bool) -> Self {
        self.record = Some(record);
        self
    }
}

json::object!(DialCallAnsweredAnswer {
    record: optional "record",
    ..unknown_members
});

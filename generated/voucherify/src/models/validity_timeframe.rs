use crate::runtime::{Nullable, json};

/// A span of validity that recurs.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidityTimeframe {
    /// How long each span lasts, as an ISO 8601 duration.
    pub duration: Nullable<String>,
    /// After how long the next span begins, as an ISO 8601 duration.
    pub interval: Nullable<String>,
}

impl ValidityTimeframe {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `duration`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Nullable::Value(duration.into());
        self
    }

    /// Sets `interval`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<String>) -> Self {
        self.interval = Nullable::Value(interval.into());
        self
    }
}

json::object!(ValidityTimeframe {
    duration: optional "duration",
    interval: optional "interval",
});

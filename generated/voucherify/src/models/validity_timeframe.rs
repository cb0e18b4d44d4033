use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `duration`; `None` is null.
    #[must_use]
    pub fn duration<How>(mut self, duration: impl OrNull<String, How>) -> Self {
        self.duration = Nullable::from(OrNull::or_null(duration));
        self
    }

    /// Sets `duration` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_duration(mut self) -> Self {
        self.duration = Nullable::Null;
        self
    }

    /// Sets `interval`; `None` is null.
    #[must_use]
    pub fn interval<How>(mut self, interval: impl OrNull<String, How>) -> Self {
        self.interval = Nullable::from(OrNull::or_null(interval));
        self
    }

    /// Sets `interval` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_interval(mut self) -> Self {
        self.interval = Nullable::Null;
        self
    }
}

json::object!(ValidityTimeframe {
    duration: optional "duration",
    interval: optional "interval",
});

use crate::runtime::{ListOrNull, Nullable, OrNull, collect, json};

/// The hours in which a voucher is valid.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidityHours {
    /// Windows within a day. They do not overlap.
    pub daily: Nullable<Vec<ValidityHoursDailyItem>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ValidityHours {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `daily`; `None` is null.
    #[must_use]
    pub fn daily<How>(
        mut self,
        daily: impl ListOrNull<ValidityHoursDailyItem, How>,
    ) -> Self {
        self.daily = Nullable::from(ListOrNull::list_or_null(daily));
        self
    }

    /// Sets `daily` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_daily(mut self) -> Self {
        self.daily = Nullable::Null;
        self
    }
}

json::object!(ValidityHours {
    daily: optional "daily",
    ..unknown_members
});

/// One window of validity within a day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidityHoursDailyItem {
    /// When the window opens, as HH:mm.
    pub start_time: Option<String>,
    /// Days on which the window applies, from 0 for Sunday to 6 for Saturday.
    pub days_of_week: Option<Vec<i64>>,
    /// When the window closes, as HH:mm.
    pub expiration_time: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ValidityHoursDailyItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    #[must_use]
    pub fn days_of_week(mut self, days_of_week: impl IntoIterator<Item = i64>) -> Self {
        self.days_of_week = Some(collect::list(days_of_week));
        self
    }

    #[must_use]
    pub fn expiration_time(mut self, expiration_time: impl Into<String>) -> Self {
        self.expiration_time = Some(expiration_time.into());
        self
    }
}

json::object!(ValidityHoursDailyItem {
    start_time: optional "start_time",
    days_of_week: optional "days_of_week",
    expiration_time: optional "expiration_time",
    ..unknown_members
});

/// A span of validity that recurs.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidityTimeframe {
    /// How long each span lasts, as an ISO 8601 duration.
    pub duration: Nullable<String>,
    /// After how long the next span begins, as an ISO 8601 duration.
    pub interval: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});

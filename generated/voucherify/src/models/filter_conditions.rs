use crate::runtime::{DateTime, Nullable, json};

/// Conditions on a point in time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterConditionsDateTime {
    /// The time is later than this.
    pub after: Nullable<DateTime>,
    /// The time is earlier than this.
    pub before: Nullable<DateTime>,
    /// The time is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The time is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The time lies more than this many days back.
    pub more_than: Nullable<i64>,
    /// The time lies less than this many days back.
    pub less_than: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl FilterConditionsDateTime {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$after`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn after(mut self, after: impl Into<DateTime>) -> Self {
        self.after = Nullable::Value(after.into());
        self
    }

    /// Sets `$before`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn before(mut self, before: impl Into<DateTime>) -> Self {
        self.before = Nullable::Value(before.into());
        self
    }

    /// Sets `$has_value`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn has_value(mut self, has_value: impl Into<String>) -> Self {
        self.has_value = Nullable::Value(has_value.into());
        self
    }

    /// Sets `$is_unknown`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_unknown(mut self, is_unknown: impl Into<String>) -> Self {
        self.is_unknown = Nullable::Value(is_unknown.into());
        self
    }

    /// Sets `more_than`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn more_than(mut self, more_than: i64) -> Self {
        self.more_than = Nullable::Value(more_than);
        self
    }

    /// Sets `less_than`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn less_than(mut self, less_than: i64) -> Self {
        self.less_than = Nullable::Value(less_than);
        self
    }
}

json::object!(FilterConditionsDateTime {
    after: optional "$after",
    before: optional "$before",
    has_value: optional "$has_value",
    is_unknown: optional "$is_unknown",
    more_than: optional "more_than",
    less_than: optional "less_than",
    ..unknown_members
});

use crate::runtime::{DateTime, Nullable, OrNull, json};

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

    /// Sets `$after`; `None` is null.
    #[must_use]
    pub fn after<How>(mut self, after: impl OrNull<DateTime, How>) -> Self {
        self.after = Nullable::from(OrNull::or_null(after));
        self
    }

    /// Sets `$after` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_after(mut self) -> Self {
        self.after = Nullable::Null;
        self
    }

    /// Sets `$before`; `None` is null.
    #[must_use]
    pub fn before<How>(mut self, before: impl OrNull<DateTime, How>) -> Self {
        self.before = Nullable::from(OrNull::or_null(before));
        self
    }

    /// Sets `$before` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_before(mut self) -> Self {
        self.before = Nullable::Null;
        self
    }

    /// Sets `$has_value`; `None` is null.
    #[must_use]
    pub fn has_value<How>(mut self, has_value: impl OrNull<String, How>) -> Self {
        self.has_value = Nullable::from(OrNull::or_null(has_value));
        self
    }

    /// Sets `$has_value` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_value(mut self) -> Self {
        self.has_value = Nullable::Null;
        self
    }

    /// Sets `$is_unknown`; `None` is null.
    #[must_use]
    pub fn is_unknown<How>(mut self, is_unknown: impl OrNull<String, How>) -> Self {
        self.is_unknown = Nullable::from(OrNull::or_null(is_unknown));
        self
    }

    /// Sets `$is_unknown` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_unknown(mut self) -> Self {
        self.is_unknown = Nullable::Null;
        self
    }

    /// Sets `more_than`; `None` is null.
    #[must_use]
    pub fn more_than(mut self, more_than: impl Into<Option<i64>>) -> Self {
        self.more_than = Nullable::from(more_than.into());
        self
    }

    /// Sets `more_than` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_more_than(mut self) -> Self {
        self.more_than = Nullable::Null;
        self
    }

    /// Sets `less_than`; `None` is null.
    #[must_use]
    pub fn less_than(mut self, less_than: impl Into<Option<i64>>) -> Self {
        self.less_than = Nullable::from(less_than.into());
        self
    }

    /// Sets `less_than` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_less_than(mut self) -> Self {
        self.less_than = Nullable::Null;
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

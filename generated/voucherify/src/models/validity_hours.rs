use crate::runtime::{ListOrNull, Nullable, json};

/// The hours in which a voucher is valid.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidityHours {
    /// Windows within a day. They do not overlap.
    pub daily: Nullable<Vec<super::ValidityHoursDailyItem>>,
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
        daily: impl ListOrNull<super::ValidityHoursDailyItem, How>,
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
});

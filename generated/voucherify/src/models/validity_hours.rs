use crate::runtime::{Nullable, collect, json};

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

    /// Sets `daily`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn daily(
        mut self,
        daily: impl IntoIterator<Item = impl Into<super::ValidityHoursDailyItem>>,
    ) -> Self {
        self.daily = Nullable::Value(collect::list(daily));
        self
    }
}

json::object!(ValidityHours {
    daily: optional "daily",
});

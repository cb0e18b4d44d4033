use crate::runtime::json;

/// The schema `SetTimeBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetTimeBody {
    /// The property `zone`.
    pub zone: Option<super::SetTimeZone>,
}

impl SetTimeBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `zone`.
    #[must_use]
    pub fn zone(mut self, zone: impl Into<super::SetTimeZone>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

json::object!(SetTimeBody {
    zone: optional "zone",
});

use crate::runtime::json;

/// The schema `Extended`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extended {
    pub region: Option<i64>,
    pub zone: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Extended {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn region(mut self, region: i64) -> Self {
        self.region = Some(region);
        self
    }

    #[must_use]
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

json::object!(Extended {
    region: optional "region",
    zone: optional "zone",
    ..unknown_members
});

use crate::runtime::json;

/// The schema `SetTimeBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetTimeBody {
    pub zone: Option<SetTimeZone>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetTimeBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn zone(mut self, zone: impl Into<SetTimeZone>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

json::object!(SetTimeBody {
    zone: optional "zone",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetTimeZone {
    /// `UTC`
    Utc,
    /// `CET`
    Cet,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SetTimeZone {
    Utc = "UTC",
    Cet = "CET",
});

use crate::runtime::json;

/// The schema `Alarm`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alarm {
    pub level: i64,
    pub station: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Alarm {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(level: i64) -> Self {
        Self {
            level,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn station(mut self, station: impl Into<String>) -> Self {
        self.station = Some(station.into());
        self
    }
}

json::object!(Alarm {
    level: required "level",
    station: optional "station",
    ..unknown_members
});

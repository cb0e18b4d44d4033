use crate::runtime::json;

/// The schema `Reading`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    pub value: f64,
    pub station: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Reading {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(value: f64) -> Self {
        Self {
            value,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn station(mut self, station: impl Into<String>) -> Self {
        self.station = Some(station.into());
        self
    }
}

json::object!(Reading {
    value: required "value",
    station: optional "station",
    ..unknown_members
});

use crate::runtime::json;

/// Where something is.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Position {
    /// longitude
    ///
    /// Degrees to the east.
    pub longitude: f64,
    /// latitude
    ///
    /// Minimum: `-90`. Maximum: `90`.
    pub latitude: f64,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl Position {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(longitude: f64, latitude: f64) -> Self {
        Self {
            longitude,
            latitude,
            ..json::Read::blank()
        }
    }
}

impl From<(f64, f64)> for Position {
    #[inline]
    fn from((longitude, latitude): (f64, f64)) -> Self {
        Self::new(longitude, latitude)
    }
}

json::tuple!(Position {
    longitude: required "longitude",
    latitude: required "latitude",
    ..rest
});

use crate::runtime::json;

/// The schema `StartJobPutProgressBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartJobPutProgressBody {
    pub percent: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StartJobPutProgressBody {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(percent: i64) -> Self {
        Self {
            percent,
            ..json::Read::blank()
        }
    }
}

json::object!(StartJobPutProgressBody {
    percent: required "percent",
    ..unknown_members
});

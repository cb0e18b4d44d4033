use crate::runtime::json;

/// Outcome of a deletion.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessResponse {
    /// Whether the deletion took place.
    ///
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub success: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SuccessResponse {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            ..json::Read::blank()
        }
    }
}

json::object!(SuccessResponse {
    success: required "success" lenient_boolean,
    ..unknown_members
});

use crate::runtime::json;

/// The schema `DialBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DialBody {
    /// The property `to`.
    pub to: String,
    /// The property `callbackUrl`.
    pub callback_url: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DialBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(to: impl Into<String>, callback_url: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            callback_url: callback_url.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(DialBody {
    to: required "to",
    callback_url: required "callbackUrl",
    ..unknown_members
});

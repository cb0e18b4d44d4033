use crate::runtime::json;

/// The schema `AccessObject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessObject {
    /// The property `key`.
    ///
    /// Write-only: no response holds it.
    pub key: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AccessObject {
    /// A value of the required properties.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..json::Read::blank()
        }
    }
}

impl ::std::fmt::Debug for AccessObject {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("AccessObject")
            .field("key", &json::Hidden)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(AccessObject {
    key: required "key" secret,
    ..unknown_members
});

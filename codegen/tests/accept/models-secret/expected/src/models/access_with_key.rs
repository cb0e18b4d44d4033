use crate::runtime::json;

/// The schema `AccessWithKey`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessWithKey {
    /// The property `key`.
    ///
    /// Write-only: no response holds it.
    pub key: String,
}

impl AccessWithKey {
    /// A value of the required properties.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

impl ::std::fmt::Debug for AccessWithKey {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter.debug_struct("AccessWithKey").field("key", &json::Hidden).finish()
    }
}

json::object!(AccessWithKey {
    key: required "key" secret,
});

use crate::runtime::json;

/// The schema `AccessObject`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessObject {
    /// The property `key`.
    ///
    /// Write-only: a request must hold it, and no response does.
    pub key: Option<String>,
}

impl AccessObject {
    /// A value of the required properties.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: Some(key.into()) }
    }
}

impl ::std::fmt::Debug for AccessObject {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter.debug_struct("AccessObject").field("key", &json::Hidden).finish()
    }
}

json::object!(AccessObject {
    key: optional "key" secret,
});

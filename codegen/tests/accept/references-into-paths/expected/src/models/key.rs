use crate::runtime::json;

/// The schema `GetKeyResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetKeyResponse {
    pub key: Option<super::V2AccountKeysIdGetN200Key>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GetKeyResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn key(mut self, key: impl Into<super::V2AccountKeysIdGetN200Key>) -> Self {
        self.key = Some(key.into());
        self
    }
}

json::object!(GetKeyResponse {
    key: optional "key",
    ..unknown_members
});

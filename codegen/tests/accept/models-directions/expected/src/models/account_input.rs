use crate::runtime::json;

/// The schema `AccountInput`.
///
/// What is sent of `Account`: without what only the server sets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountInput {
    /// The property `password`.
    ///
    /// Write-only: no response holds it.
    pub password: String,
}

impl AccountInput {
    /// A value of the required properties.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

impl ::std::fmt::Debug for AccountInput {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter.debug_struct("AccountInput").field("password", &json::Hidden).finish()
    }
}

json::object!(AccountInput {
    password: required "password" secret,
});

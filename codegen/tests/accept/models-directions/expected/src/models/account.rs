use crate::runtime::json;

/// The schema `Account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Read-only: the server sets it.
    pub id: i64,
    /// Write-only: no response holds it.
    pub password: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Account {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..json::Read::blank() }
    }

    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl ::std::fmt::Debug for Account {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Account")
            .field("id", &self.id)
            .field("password", &json::Hidden)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(Account {
    id: required "id",
    password: optional "password" secret,
    ..unknown_members
});

/// What is sent of `Account`: without what only the server sets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountInput {
    /// Write-only: no response holds it.
    pub password: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AccountInput {
    /// A value of the required properties.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            ..json::Read::blank()
        }
    }
}

impl ::std::fmt::Debug for AccountInput {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("AccountInput")
            .field("password", &json::Hidden)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(AccountInput {
    password: required "password" secret,
    ..unknown_members
});

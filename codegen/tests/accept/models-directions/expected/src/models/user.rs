use crate::runtime::json;

/// The schema `User`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub name: String,
    /// Write-only: a request must hold it, and no response does.
    pub password: Option<String>,
    /// Write-only: a request must hold it, and no response does.
    pub pin: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl User {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>, password: impl Into<String>, pin: i64) -> Self {
        Self {
            name: name.into(),
            password: Some(password.into()),
            pin: Some(pin),
            ..json::Read::blank()
        }
    }
}

impl ::std::fmt::Debug for User {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("User")
            .field("name", &self.name)
            .field("password", &json::Hidden)
            .field("pin", &json::Hidden)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(User {
    name: required "name",
    password: optional "password" secret,
    pin: optional "pin" secret,
    ..unknown_members
});

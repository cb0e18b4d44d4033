use crate::runtime::json;

/// The schema `Session`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Session {
    pub login: Option<super::Login>,
    pub id: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Session {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn login(mut self, login: impl Into<super::Login>) -> Self {
        self.login = Some(login.into());
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(Session {
    login: optional "login",
    id: optional "id",
    ..unknown_members
});

use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetScopeAccept {
    /// `application/json`
    ApplicationJson,
    /// `text/csv`
    TextCsv,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(GetScopeAccept {
    ApplicationJson = "application/json",
    TextCsv = "text/csv",
});

/// The schema `GetScopeResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetScopeResponse {
    pub id: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GetScopeResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(GetScopeResponse {
    id: optional "id",
    ..unknown_members
});

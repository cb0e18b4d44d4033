use crate::runtime::json;

/// The schema `Report`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// Read-only: the server sets it.
    pub id: String,
    pub total: i64,
    /// Write-only: no response holds it.
    pub secret: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Report {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, total: i64) -> Self {
        Self {
            id: id.into(),
            total,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl ::std::fmt::Debug for Report {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Report")
            .field("id", &self.id)
            .field("total", &self.total)
            .field("secret", &json::Hidden)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(Report {
    id: required "id",
    total: required "total",
    secret: optional "secret" secret,
    ..unknown_members
});

use crate::runtime::json;

/// State of a customer. An `active` customer is not restricted in any way. A `locked` customer is kept
/// out of the debt accounts and cannot pay; only an administrator can still take a payment. What
/// `archived` brings about is not documented.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `active`
    Active,
    /// `locked`
    Locked,
    /// `archived`
    Archived,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Locked => "locked",
            Self::Archived => "archived",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerStatus {
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "locked" => Self::Locked,
            "archived" => Self::Archived,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerStatus);

use crate::runtime::json;

/// Roles in which a customer can hold a redeemable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderRole {
    /// `OWNER`
    Owner,
    /// `REFERRER`
    Referrer,
    /// `REFEREE`
    Referee,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl HolderRole {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "OWNER",
            Self::Referrer => "REFERRER",
            Self::Referee => "REFEREE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HolderRole {
    fn from(value: &str) -> Self {
        match value {
            "OWNER" => Self::Owner,
            "REFERRER" => Self::Referrer,
            "REFEREE" => Self::Referee,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(HolderRole);

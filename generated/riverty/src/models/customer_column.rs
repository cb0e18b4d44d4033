use crate::runtime::json;

/// A column of the customer register, for searching and sorting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerColumn {
    /// `clientId`
    ClientId,
    /// `customerNumber`
    CustomerNumber,
    /// `name`
    Name,
    /// `ssn`
    Ssn,
    /// `organizationNumber`
    OrganizationNumber,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerColumn {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClientId => "clientId",
            Self::CustomerNumber => "customerNumber",
            Self::Name => "name",
            Self::Ssn => "ssn",
            Self::OrganizationNumber => "organizationNumber",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerColumn {
    fn from(value: &str) -> Self {
        match value {
            "clientId" => Self::ClientId,
            "customerNumber" => Self::CustomerNumber,
            "name" => Self::Name,
            "ssn" => Self::Ssn,
            "organizationNumber" => Self::OrganizationNumber,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerColumn);
